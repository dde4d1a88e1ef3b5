package org.hecha.verification.finding;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

import org.hecha.core.text.Localized;
import org.hecha.core.text.Messages;
import org.hecha.model.engagement.TeamRole;
import org.hecha.model.finding.Finding;
import org.hecha.model.finding.FindingKind;
import org.hecha.model.finding.FindingState;

import static org.hecha.model.engagement.TeamRole.LEAD_VERIFIER;
import static org.hecha.model.engagement.TeamRole.TECHNICAL_EXPERT;
import static org.hecha.model.engagement.TeamRole.TECHNICAL_REVIEWER;
import static org.hecha.model.engagement.TeamRole.VERIFIER;
import static org.hecha.model.finding.FindingState.ACCEPTED;
import static org.hecha.model.finding.FindingState.ANSWERED;
import static org.hecha.model.finding.FindingState.CLOSED;
import static org.hecha.model.finding.FindingState.OPEN;
import static org.hecha.model.finding.FindingState.RETESTED;

/**
 * What a person may do with a finding: from which states, to which state, in which role. This is the whole state machine;
 * what is not here is refused.
 */
public enum FindingStep {

    /** Change what it says; after an answer the words that were answered stay. */
    EDIT(OPEN, EnumSet.of(OPEN), EnumSet.of(LEAD_VERIFIER, VERIFIER, TECHNICAL_EXPERT, TECHNICAL_REVIEWER)),
    /** The client replies, or replies once more; nobody of the verification may answer for the client. */
    ANSWER(ANSWERED, EnumSet.of(OPEN, ANSWERED, RETESTED), EnumSet.noneOf(TeamRole.class)),
    /** Test it again after the answer. */
    RETEST(RETESTED, EnumSet.of(ANSWERED, RETESTED), EnumSet.of(LEAD_VERIFIER, VERIFIER, TECHNICAL_EXPERT)),
    /** Close it; without a test only what states no error, see {@link #needsRetest}. */
    CLOSE(CLOSED, EnumSet.of(ANSWERED, RETESTED), EnumSet.of(LEAD_VERIFIER, VERIFIER)),
    /** Leave it as it is, to be weighed in the opinion. */
    ACCEPT(ACCEPTED, EnumSet.of(OPEN, ANSWERED, RETESTED), EnumSet.of(LEAD_VERIFIER)),
    /** Take a closing or an acceptance back. */
    REOPEN(OPEN, EnumSet.of(CLOSED, ACCEPTED), EnumSet.of(LEAD_VERIFIER, VERIFIER, TECHNICAL_REVIEWER));

    private static final Set<FindingKind> ERRORS = EnumSet.of(FindingKind.MISSTATEMENT, FindingKind.NON_CONFORMITY,
            FindingKind.NON_COMPLIANCE);

    private final FindingState to;
    private final Set<FindingState> from;
    private final Set<TeamRole> roles;

    FindingStep(FindingState to, Set<FindingState> from, Set<TeamRole> roles) {
        this.to = to;
        this.from = from;
        this.roles = roles;
    }

    /** The state a finding of that kind is in afterwards; empty where the step is not to be taken from that state. */
    public Optional<FindingState> to(FindingState state, FindingKind kind) {
        boolean untested = this == CLOSE && state == ANSWERED && needsRetest(kind);
        return from.contains(state) && !untested ? Optional.of(to) : Optional.empty();
    }

    /** Roles that may take it; none = the client. */
    public Set<TeamRole> roles() {
        return EnumSet.copyOf(roles);
    }

    /** Whether a finding of that kind is closed only after a test: a misstatement, a non-conformity, a non-compliance. */
    public static boolean needsRetest(FindingKind kind) {
        return ERRORS.contains(kind);
    }

    /** What the step is called. */
    public Localized text() {
        return Messages.of(FindingStep.class).text("step." + name());
    }

    /** What has to be done first where the step is not to be taken with that finding. */
    Localized first(Finding finding) {
        String key = switch (finding.getState()) {
            case OPEN -> this == REOPEN ? "isOpen" : "answerFirst";
            case CLOSED, ACCEPTED -> "reopenFirst";
            case ANSWERED, RETESTED -> this == REOPEN ? "isOpen" : this == EDIT ? "raiseAnother" : "retestFirst";
        };
        return Messages.of(FindingStep.class).text("first." + key, finding.getNumber());
    }
}
