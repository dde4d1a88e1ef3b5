package org.hecha.ui.internal.search;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Objects;

import org.hecha.ui.Speech;

/**
 * Something that can be found. Immutable, safe for any thread.
 *
 * @param kind what it is
 * @param title what it is called
 * @param detail what else it is known by
 * @param target id of the object, part or command it leads to; empty where it leads nowhere
 * @param foldedTitle the title as it is searched
 * @param foldedDetail the detail as it is searched
 */
record Hit(Kind kind, String title, String detail, String target, String foldedTitle, String foldedDetail) {

    private static final Speech SPEECH = Speech.of(Hit.class);

    /** What can be found, in the order in which equally good hits are shown. */
    enum Kind {
        SOURCE("source"), //$NON-NLS-1$
        FIGURE("figure"), //$NON-NLS-1$
        FINDING("finding"), //$NON-NLS-1$
        EVIDENCE("evidence"), //$NON-NLS-1$
        PLACE("evidence"), //$NON-NLS-1$
        FACILITY("facility"), //$NON-NLS-1$
        PAGE("category"), //$NON-NLS-1$
        COMMAND("open"), //$NON-NLS-1$
        CLAUSE("check"), //$NON-NLS-1$
        METHOD("parameter"), //$NON-NLS-1$
        FACTOR("parameter"); //$NON-NLS-1$

        private final String picture;

        Kind(String picture) {
            this.picture = picture;
        }

        String picture() {
            return picture;
        }

        String words() {
            return SPEECH.say("kind." + name()); //$NON-NLS-1$
        }
    }

    static Hit of(Kind kind, String title, String detail, String target) {
        String shown = Objects.toString(title, ""); //$NON-NLS-1$
        String more = Objects.toString(detail, "").replaceAll("\\s+", " ").strip(); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        return new Hit(kind, shown, more, Objects.toString(target, ""), folded(shown), folded(more)); //$NON-NLS-1$
    }

    /** Without what makes no difference: width, case, rows of blanks. */
    static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").strip(); //$NON-NLS-1$ //$NON-NLS-2$
    }
}
