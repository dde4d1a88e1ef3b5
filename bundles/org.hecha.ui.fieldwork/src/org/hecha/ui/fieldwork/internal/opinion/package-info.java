/** The opinion: which kinds the findings allow, its wording, and the unconfirmed values that wait for acceptance. UI thread. */
package org.hecha.ui.fieldwork.internal.opinion;
