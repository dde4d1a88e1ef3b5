/** Dialogs with fields: labels and fields by rows, the refusal shown in place, nothing lost. */
package org.hecha.ui.internal.form;
