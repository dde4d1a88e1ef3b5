package org.hecha.ui.internal.sources;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.hecha.model.inventory.ReportedFigure;
import org.hecha.standard.Method;
import org.hecha.standard.calculation.Totals;
import org.hecha.ui.Results;
import org.hecha.ui.Speech;
import org.hecha.ui.page.Digits;
import org.hecha.ui.page.Words;
import org.hecha.ui.widgets.Grouping.Heading;

/**
 * A row without activity data: a figure that the organization printed, or a total.
 *
 * @param subject figure, or null for a total
 * @param method title of the method, or empty
 */
record PlainRow(EObject subject, String name, String period, String category, String method, String reported, String recalculated,
        String corrected, String difference, String remark, String explanation, Mark mark, List<Heading> path) implements InventoryRow {

    private static final Speech SPEECH = Speech.of(PlainRow.class);

    /** A figure the organization printed. */
    static PlainRow figure(ReportedFigure figure, InventoryContext context) {
        Optional<Results> results = context.results();
        ThreeStates numbers = new ThreeStates(results.flatMap(r -> r.comparison(figure.getId())));
        String method = results.flatMap(r -> r.method(figure.getMethodId())).map(Method::title).map(Speech::in)
                .orElse(Objects.toString(figure.getMethodId(), "")); //$NON-NLS-1$
        return new PlainRow(figure, Words.of(figure),
                Words.period(figure.getPeriodStart(), figure.getPeriodEnd()), SPEECH.say("figure"), method, numbers.reported(), //$NON-NLS-1$
                numbers.recalculated(), numbers.corrected(), numbers.difference(),
                Objects.toString(figure.getRemark(), ""), numbers.explanation(), context.mark(figure.getId()), //$NON-NLS-1$
                context.pathOfFigures());
    }

    /** A total in tCO2e on both bases. */
    static PlainRow total(String name, Totals asStated, Totals byCriteria) {
        String exact = SPEECH.say("exact", Digits.trimmed(asStated.total()) + " tCO2e"); //$NON-NLS-1$ //$NON-NLS-2$
        return new PlainRow(null, name, "", "", "", "", Digits.shown(asStated.total()), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
                Digits.shown(byCriteria.total()), "", "", exact, Mark.NONE, List.of()); //$NON-NLS-1$ //$NON-NLS-2$
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PlainRow row && Objects.equals(row.subject, subject)
                && (subject != null || row.name.equals(name));
    }

    @Override
    public int hashCode() {
        return Objects.hash(subject, subject == null ? name : null);
    }
}
