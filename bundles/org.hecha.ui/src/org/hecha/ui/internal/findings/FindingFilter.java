package org.hecha.ui.internal.findings;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.hecha.model.finding.Finding;
import org.hecha.model.finding.FindingKind;
import org.hecha.model.finding.FindingState;
import org.hecha.model.finding.Severity;
import org.hecha.verification.Team;

/**
 * Which findings are shown. Immutable.
 *
 * @param raisedBy name of who raised them; empty for everybody
 * @param text words that must occur, in whatever case
 */
record FindingFilter(Group group, Optional<Severity> severity, Optional<FindingKind> kind, Optional<NextStep.Side> next,
        Optional<String> raisedBy, String text) {

    static final FindingFilter ALL = new FindingFilter(Group.ALL, Optional.empty(), Optional.empty(), Optional.empty(),
            Optional.empty(), ""); //$NON-NLS-1$

    /** States that belong together. */
    enum Group {
        ALL, OPEN, ANSWERED, DONE;

        boolean has(FindingState state) {
            return switch (this) {
                case ALL -> true;
                case OPEN -> state == FindingState.OPEN;
                case ANSWERED -> state == FindingState.ANSWERED || state == FindingState.RETESTED;
                case DONE -> state == FindingState.CLOSED || state == FindingState.ACCEPTED;
            };
        }
    }

    /** @param subject what the finding is about, asked for only where words are looked for */
    boolean takes(Finding finding, Supplier<String> subject) {
        return group.has(finding.getState()) && severity.filter(s -> s != finding.getSeverity()).isEmpty()
                && kind.filter(k -> k != finding.getKind()).isEmpty()
                && next.filter(side -> side != NextStep.of(finding).side()).isEmpty()
                && raisedBy.filter(name -> !Team.key(name).equals(Team.key(finding.getRaisedBy()))).isEmpty()
                && (text.isBlank() || said(finding, subject.get()));
    }

    private boolean said(Finding finding, String subject) {
        String all = Stream.of("#" + finding.getNumber(), finding.getTitle(), finding.getDescription(), finding.getRemedy(), //$NON-NLS-1$
                finding.getClause(), finding.getRuleId(), subject).filter(Objects::nonNull)
                .reduce("", (one, other) -> one + '\n' + other).toLowerCase(Locale.ROOT); //$NON-NLS-1$
        return Stream.of(text.toLowerCase(Locale.ROOT).strip().split("\\s+")).allMatch(all::contains); //$NON-NLS-1$
    }
}
