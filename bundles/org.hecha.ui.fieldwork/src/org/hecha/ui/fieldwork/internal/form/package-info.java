/** Dialogs made of fields: what is asked, the answers, and the command they become. UI thread. */
package org.hecha.ui.fieldwork.internal.form;
