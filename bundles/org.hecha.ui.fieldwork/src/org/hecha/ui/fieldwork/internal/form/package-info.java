/** Inquiries: a dialog as data, its fields, the answers, and the command they become. UI thread. */
package org.hecha.ui.fieldwork.internal.form;
