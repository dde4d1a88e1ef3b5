package org.hecha.ui.internal.form;

import org.hecha.core.text.Refusal;

/** What a {@link FormDialog} asks for. UI thread. */
public interface Form {

    /** Makes the fields. */
    void create(Fields fields);

    /** Does what was asked for with what the fields say. @throws Refusal shown in the dialog, which stays open */
    void submit() throws Refusal;
}
