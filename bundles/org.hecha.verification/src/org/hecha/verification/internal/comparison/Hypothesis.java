package org.hecha.verification.internal.comparison;

import java.util.List;

import org.hecha.core.text.Localized;
import org.hecha.core.text.Messages;
import org.hecha.standard.comparison.Explanation;

/** One possible cause of a difference, tested by recalculation. Without state. */
@FunctionalInterface
interface Hypothesis {

    /** What the test found; empty where the cause does not fit. */
    List<Explanation> test(Difference difference);

    /** A sentence of this package. */
    static Localized sentence(String key, Object... arguments) {
        return Messages.of(Hypothesis.class).text(key, arguments);
    }

    /** A name given by the organization, the same in every language. */
    static Localized name(String given) {
        return Localized.verbatim(given == null ? "" : given);
    }
}
