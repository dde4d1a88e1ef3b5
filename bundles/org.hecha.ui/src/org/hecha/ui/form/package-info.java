/** Dialogs and wizard pages with fields: labels and fields by rows, the refusal shown in place, nothing lost. UI thread. */
@org.osgi.annotation.versioning.Version("0.1.0")
package org.hecha.ui.form;
