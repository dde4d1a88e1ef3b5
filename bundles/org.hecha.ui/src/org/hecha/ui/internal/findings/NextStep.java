package org.hecha.ui.internal.findings;

import org.hecha.model.finding.Finding;
import org.hecha.ui.Speech;
import org.hecha.verification.OpenFindings;
import org.hecha.verification.finding.FindingStep;

/** Who has to do something about a finding next. */
enum NextStep {

    CLIENT_ANSWERS(Side.CLIENT),
    CLIENT_ANSWERS_AGAIN(Side.CLIENT),
    TEAM_RETESTS(Side.TEAM),
    TEAM_CLOSES(Side.TEAM),
    WEIGHED(Side.NOBODY),
    DONE(Side.NOBODY);

    /** Whose turn it is. */
    enum Side {
        CLIENT, TEAM, NOBODY;

        String words() {
            return SPEECH.say("side." + name()); //$NON-NLS-1$
        }
    }

    private static final Speech SPEECH = Speech.of(NextStep.class);

    private final Side side;

    NextStep(Side side) {
        this.side = side;
    }

    static NextStep of(Finding finding) {
        return switch (finding.getState()) {
            case OPEN -> CLIENT_ANSWERS;
            case ANSWERED -> FindingStep.needsRetest(finding.getKind()) ? TEAM_RETESTS : TEAM_CLOSES;
            case RETESTED -> OpenFindings.passed(finding) ? TEAM_CLOSES : CLIENT_ANSWERS_AGAIN;
            case ACCEPTED -> WEIGHED;
            case CLOSED -> OpenFindings.stands(finding) ? WEIGHED : DONE;
        };
    }

    Side side() {
        return side;
    }

    String words() {
        return SPEECH.say("next." + name()); //$NON-NLS-1$
    }
}
