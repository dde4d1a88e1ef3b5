package org.hecha.ui.internal.findings;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Text;
import org.hecha.model.base.Identified;
import org.hecha.ui.form.Fields;
import org.hecha.ui.page.Words;

/** The object something is about: proposed, or named by the user, which the services find out. */
final class SubjectField {

    private final Optional<EObject> proposed;
    private final Text text;

    /** @param proposed what it is proposed to be about; empty for the engagement as a whole */
    SubjectField(Fields fields, String label, Optional<EObject> proposed) {
        this.proposed = proposed;
        text = fields.line(label, words());
    }

    private String words() {
        return proposed.map(Words::of).orElse(""); //$NON-NLS-1$
    }

    /** Whether the user left it as it was proposed. */
    boolean untouched() {
        return text.getText().equals(words());
    }

    /** The id of what was proposed, or the user's own words; empty for the engagement as a whole. */
    String named() {
        return untouched() ? proposed.filter(Identified.class::isInstance).map(object -> ((Identified) object).getId()).orElse("") //$NON-NLS-1$
                : text.getText().strip();
    }

    Text text() {
        return text;
    }
}
