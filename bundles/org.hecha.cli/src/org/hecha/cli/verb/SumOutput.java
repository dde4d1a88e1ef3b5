package org.hecha.cli.verb;

import java.math.BigDecimal;
import java.util.stream.Collectors;

import org.hecha.cli.CliText;
import org.hecha.cli.Console;
import org.hecha.core.text.Numbers;
import org.hecha.standard.evidence.SkippedRows;
import org.hecha.standard.evidence.SourceSum;
import org.hecha.standard.evidence.SumComparison;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Prints what a column adds up to. */
final class SumOutput {

    private SumOutput() {
    }

    static void text(Console console, SourceSum sum) {
        console.say(CliText.text("sumOf", sum.heading(), plain(sum.sum()), sum.unit(), sum.used(), sum.firstRow(), sum.lastRow())); //$NON-NLS-1$
        for (SkippedRows rows : sum.skipped()) {
            String named = rows.rows().stream().map(String::valueOf).collect(Collectors.joining(", ")) //$NON-NLS-1$
                    + (rows.count() > rows.rows().size() ? " …" : ""); //$NON-NLS-1$ //$NON-NLS-2$
            console.say(CliText.text("sumSkipped." + rows.reason(), rows.count(), named, rows.sample())); //$NON-NLS-1$
        }
        sum.notes().forEach(console::say);
        sum.comparison().filter(comparison -> comparison.obstacle().isEmpty()).ifPresent(comparison -> {
            console.say(CliText.text("sumReported", comparison.subject(), plain(comparison.reported()), comparison.unit(), //$NON-NLS-1$
                    plain(comparison.sum())));
            console.say(comparison.agrees() ? CliText.text("sumAgrees") //$NON-NLS-1$
                    : CliText.text("sumDiffers", plain(comparison.difference().orElseThrow()), comparison.unit())); //$NON-NLS-1$
        });
    }

    static void json(Console console, SourceSum sum, ObjectNode tree) {
        tree.put("item", sum.itemId()).put("place", sum.place()).put("heading", sum.heading()) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                .put("sum", sum.sum().toPlainString()).put("unit", sum.unit()).put("rows", sum.used()) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                .put("firstRow", sum.firstRow()).put("lastRow", sum.lastRow()); //$NON-NLS-1$ //$NON-NLS-2$
        ArrayNode skipped = tree.putArray("skipped"); //$NON-NLS-1$
        for (SkippedRows rows : sum.skipped()) {
            ObjectNode node = skipped.addObject().put("reason", rows.reason().name()).put("count", rows.count()) //$NON-NLS-1$ //$NON-NLS-2$
                    .put("sample", rows.sample()); //$NON-NLS-1$
            rows.rows().forEach(node.putArray("rows")::add); //$NON-NLS-1$
        }
        ArrayNode notes = tree.putArray("notes"); //$NON-NLS-1$
        sum.notes().forEach(note -> notes.add(note.in(console.locale())));
        sum.comparison().ifPresent(comparison -> json(console, comparison, tree.putObject("comparison"))); //$NON-NLS-1$
    }

    private static void json(Console console, SumComparison comparison, ObjectNode tree) {
        tree.put("subject", comparison.subjectId()).put("name", comparison.subject()); //$NON-NLS-1$ //$NON-NLS-2$
        if (comparison.obstacle().isPresent()) {
            tree.put("obstacle", comparison.obstacle().get().in(console.locale())); //$NON-NLS-1$
            return;
        }
        tree.put("reported", comparison.reported().toPlainString()).put("unit", comparison.unit()) //$NON-NLS-1$ //$NON-NLS-2$
                .put("sum", plain(comparison.sum())).put("difference", plain(comparison.difference().orElseThrow())) //$NON-NLS-1$ //$NON-NLS-2$
                .put("agrees", comparison.agrees()); //$NON-NLS-1$
    }

    private static String plain(BigDecimal value) {
        return Numbers.plain(value);
    }
}
