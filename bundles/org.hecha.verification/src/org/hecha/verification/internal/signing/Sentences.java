package org.hecha.verification.internal.signing;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.hecha.core.text.Localized;
import org.hecha.core.text.Messages;
import org.hecha.model.engagement.StepState;

/** Parts of sentences about steps. */
public final class Sentences {

    private Sentences() {
    }

    /** Clauses as one enumeration; a whole sentence among them loses its full stop. */
    public static Localized joined(List<Localized> clauses) {
        return locale -> clauses.stream().map(clause -> clause.in(locale).replaceFirst("[.。]$", ""))
                .collect(Collectors.joining(Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? "; " : "；"));
    }

    /** What a state of a step is called. */
    public static Localized state(StepState state) {
        return Messages.of(Sentences.class).text("state." + state.getName());
    }
}
