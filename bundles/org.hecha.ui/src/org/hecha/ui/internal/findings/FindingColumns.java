package org.hecha.ui.internal.findings;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

import org.hecha.model.finding.Finding;
import org.hecha.ui.Speech;
import org.hecha.ui.page.Digits;
import org.hecha.ui.page.Icons;
import org.hecha.ui.page.Words;
import org.hecha.ui.widgets.Column;

/** The columns of the findings board. */
final class FindingColumns {

    private static final Speech SPEECH = Speech.of(FindingColumns.class);

    private FindingColumns() {
    }

    /** @param subject what a finding speaks about, in words */
    static List<Column<Finding>> all(Function<Finding, String> subject) {
        return List.of(
                Column.numbers("number", SPEECH.say("column.number"), 44, f -> String.valueOf(f.getNumber())), //$NON-NLS-1$ //$NON-NLS-2$
                words("state", 140, f -> Words.of(f.getState())).withTooltip(f -> NextStep.of(f).words()), //$NON-NLS-1$
                words("title", 280, f -> Objects.toString(f.getTitle(), "")).withTooltip(FindingColumns::description), //$NON-NLS-1$ //$NON-NLS-2$
                words("severity", 104, f -> Words.of(f.getSeverity())).withImage(f -> Icons.get(f.getSeverity().getLiteral())), //$NON-NLS-1$
                words("kind", 92, f -> Words.of(f.getKind())), //$NON-NLS-1$
                words("next", 130, f -> NextStep.of(f).words()), //$NON-NLS-1$
                words("subject", 140, subject), //$NON-NLS-1$
                Column.numbers("amount", SPEECH.say("column.amount"), 118, FindingColumns::amount), //$NON-NLS-1$ //$NON-NLS-2$
                words("due", 96, FindingColumns::due), //$NON-NLS-1$
                words("clause", 110, f -> Objects.toString(f.getClause(), "")), //$NON-NLS-1$ //$NON-NLS-2$
                words("raisedBy", 90, f -> Objects.toString(f.getRaisedBy(), ""))); //$NON-NLS-1$ //$NON-NLS-2$
    }

    private static Column<Finding> words(String id, int width, Function<Finding, String> text) {
        return Column.words(id, SPEECH.say("column." + id), width, text); //$NON-NLS-1$
    }

    private static String description(Finding finding) {
        return Objects.toString(finding.getDescription(), ""); //$NON-NLS-1$
    }

    static String amount(Finding finding) {
        return finding.getMisstatement() == null ? "" //$NON-NLS-1$
                : Digits.signed(finding.getMisstatement(), Math.max(0, finding.getMisstatement().scale()));
    }

    /** The day, and that it has passed while the client has not answered. */
    static String due(Finding finding) {
        LocalDate due = finding.getDue();
        if (due == null) {
            return ""; //$NON-NLS-1$
        }
        boolean late = NextStep.of(finding).side() == NextStep.Side.CLIENT && due.isBefore(LocalDate.now());
        return late ? SPEECH.say("late", due) : due.toString(); //$NON-NLS-1$
    }
}
