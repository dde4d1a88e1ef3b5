package org.hecha.ui.internal.sources;

import java.util.ArrayList;
import java.util.List;

import org.hecha.model.finding.Severity;
import org.hecha.ui.Speech;

/**
 * What is open about one object: findings that are not settled, checks that failed.
 *
 * @param findings number of findings
 * @param checks number of failed checks
 * @param worst severity of the worst of them, or null where nothing is open
 * @param titles what the first of them say
 */
record Mark(int findings, int checks, Severity worst, List<String> titles) {

    static final Mark NONE = new Mark(0, 0, null, List.of());
    private static final Speech SPEECH = Speech.of(Mark.class);
    private static final int TOLD = 8;

    /** The same with one more finding. */
    Mark withFinding(Severity severity, String title) {
        return new Mark(findings + 1, checks, worse(severity), more(title));
    }

    /** The same with one more failed check. */
    Mark withCheck(Severity severity, String title) {
        return new Mark(findings, checks + 1, worse(severity), more(title));
    }

    /** Both together, without what they say. */
    Mark plus(Mark other) {
        if (other == NONE) {
            return this;
        }
        return new Mark(findings + other.findings, checks + other.checks, worse(other.worst), List.of());
    }

    private Severity worse(Severity other) {
        return worst == null || other != null && other.getValue() > worst.getValue() ? other : worst;
    }

    private List<String> more(String title) {
        if (titles.size() >= TOLD || title == null) {
            return titles;
        }
        List<String> more = new ArrayList<>(titles);
        more.add(title);
        return more;
    }

    /** In words, short; empty where nothing is open. */
    String text() {
        if (findings == 0) {
            return checks == 0 ? "" : SPEECH.say("markChecks", checks); //$NON-NLS-1$ //$NON-NLS-2$
        }
        return checks == 0 ? SPEECH.say("markFindings", findings) : SPEECH.say("markBoth", findings, checks); //$NON-NLS-1$ //$NON-NLS-2$
    }

    /** In words, with what the first of them say. */
    String explanation() {
        String all = SPEECH.say("markExplained", findings, checks); //$NON-NLS-1$
        String rest = titles.size() < findings + checks && !titles.isEmpty() ? "\n…" : ""; //$NON-NLS-1$ //$NON-NLS-2$
        return worst == null ? SPEECH.say("markNone") : (all + '\n' + String.join("\n", titles)).strip() + rest; //$NON-NLS-1$ //$NON-NLS-2$
    }
}
