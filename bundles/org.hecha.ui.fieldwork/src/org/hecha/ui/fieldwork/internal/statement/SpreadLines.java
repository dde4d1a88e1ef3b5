package org.hecha.ui.fieldwork.internal.statement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.hecha.standard.uncertainty.Spread;
import org.hecha.standard.uncertainty.UncertaintyResult;
import org.hecha.ui.Speech;
import org.hecha.ui.fieldwork.internal.desk.Shown;
import org.hecha.ui.page.Words;

/** The uncertainty of an inventory as lines. Without state. */
final class SpreadLines {

    private static final Speech SPEECH = Speech.of(SpreadLines.class);

    private SpreadLines() {
    }

    static List<Line> of(UncertaintyResult result) {
        List<Line> lines = new ArrayList<>();
        lines.add(line("total", "", SPEECH.say("spread.total"), result.totals().total(), remarks(result))); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        result.totals().byCategory().forEach((category, spread) -> lines.add(line("category" + category, "", Words.category(category), spread, "")));
        result.lines().forEach(line -> lines.add(line(line.sourceId(), line.sourceId(), line.label() + (line.complete() ? "" : " *"),
                line.spread(), line.complete() ? "" : SPEECH.say("spread.incomplete")))); //$NON-NLS-1$ //$NON-NLS-2$
        return lines;
    }

    private static String remarks(UncertaintyResult result) {
        Shown.Lines lines = new Shown.Lines().add(SPEECH.say("spread." + result.approach())); //$NON-NLS-1$
        result.run().ifPresent(run -> lines.add(SPEECH.say("spread.run", run.settings().draws(), String.valueOf(run.settings().seed()), //$NON-NLS-1$
                percent(Optional.of(run.settings().confidence())), run.generator())));
        lines.add(!result.assessed() ? SPEECH.say("spread.nowhere") : result.missing().isEmpty() ? "" //$NON-NLS-1$ //$NON-NLS-2$
                : SPEECH.say("spread.missing", result.missing().size(), percent(Optional.of(result.coverage())))); //$NON-NLS-1$
        result.missing().forEach(input -> lines.add("  • " + input.label() + ' ' + input.symbol())); //$NON-NLS-1$
        result.remarks().forEach(remark -> lines.add(Speech.in(remark.message())));
        return lines.toString();
    }

    private static Line line(String key, String subject, String label, Spread spread, String details) {
        return Line.of(key, subject, details, label, Shown.tonnes(spread.value()), percent(spread.relativeStandard()),
                "±" + Shown.tonnes(spread.halfWidth()), Shown.tonnes(spread.lower()), Shown.tonnes(spread.upper()), //$NON-NLS-1$
                percent(spread.shareOfVariance()));
    }

    /** A fraction in percent. */
    private static String percent(Optional<BigDecimal> fraction) {
        return Shown.percent(fraction.map(one -> one.movePointRight(2)));
    }
}
