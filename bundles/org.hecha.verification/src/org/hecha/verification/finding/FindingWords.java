package org.hecha.verification.finding;

import org.eclipse.emf.common.util.Enumerator;
import org.hecha.core.text.Localized;
import org.hecha.core.text.Messages;
import org.hecha.model.finding.ClosureResult;
import org.hecha.model.finding.FindingArea;
import org.hecha.model.finding.FindingKind;
import org.hecha.model.finding.FindingState;
import org.hecha.model.finding.Severity;

/** What kinds, severities, areas, states and results are called. Without state. */
public final class FindingWords {

    private FindingWords() {
    }

    public static Localized of(FindingKind kind) {
        return word("kind", kind);
    }

    public static Localized of(Severity severity) {
        return word("severity", severity);
    }

    public static Localized of(FindingArea area) {
        return word("area", area);
    }

    public static Localized of(FindingState state) {
        return word("state", state);
    }

    public static Localized of(ClosureResult result) {
        return word("result", result);
    }

    /** Any of the words above. */
    static Localized of(Enumerator word) {
        return word instanceof FindingKind kind ? of(kind) : word instanceof Severity severity ? of(severity)
                : word("area", word);
    }

    private static Localized word(String scope, Enumerator word) {
        return Messages.of(FindingWords.class).text(scope + '.' + word.getName());
    }
}
