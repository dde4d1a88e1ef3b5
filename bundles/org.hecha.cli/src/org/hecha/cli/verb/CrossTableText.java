package org.hecha.cli.verb;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.hecha.cli.CliText;
import org.hecha.cli.Console;
import org.hecha.core.text.Numbers;
import org.hecha.core.text.TextTable;
import org.hecha.core.text.TextTable.Align;
import org.hecha.verification.crosscheck.CrossRow;
import org.hecha.verification.crosscheck.CrossSection;
import org.hecha.verification.crosscheck.CrossTable;
import org.hecha.verification.crosscheck.CrossVerdict;

/** Cross-checks for a terminal: a table per section, then a sentence for each row that does not simply agree. */
final class CrossTableText {

    private static final int DECIMALS = 2;
    private static final String NONE = "—"; //$NON-NLS-1$

    private final Console console;
    private final Locale locale;
    private final CrossTable table;

    CrossTableText(Console console, CrossTable table) {
        this.console = console;
        this.locale = console.locale();
        this.table = table;
    }

    void show() {
        for (CrossSection section : CrossSection.values()) {
            List<CrossRow> rows = table.of(section);
            if (!rows.isEmpty()) {
                console.line("■ " + text("crosscheck." + section.name())); //$NON-NLS-1$ //$NON-NLS-2$
                show(rows);
                console.line(""); //$NON-NLS-1$
            }
        }
    }

    private void show(List<CrossRow> rows) {
        List<CrossRow> numbers = rows.stream().filter(row -> row.reported().isPresent()).toList();
        if (!numbers.isEmpty()) {
            TextTable grid = new TextTable(List.of(text("item"), text("crosscheckAgainst"), text("unit"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                    text("crosscheckOurs"), text("crosscheckTheirs"), text("difference"), "%", "tCO2e", text("crosscheckVerdict")), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
                    Arrays.asList(Align.LEFT, Align.LEFT, Align.LEFT, Align.RIGHT, Align.RIGHT, Align.RIGHT, Align.RIGHT,
                            Align.RIGHT, Align.LEFT));
            numbers.forEach(row -> grid.add(List.of(name(row), row.against().in(locale), row.unit(), print(row.reported()),
                    print(row.other()), print(row.difference()), print(row.percent()), print(row.effect()),
                    text("crosscheckVerdict." + row.verdict().name())))); //$NON-NLS-1$
            grid.lines().forEach(console::line);
        }
        for (CrossRow row : rows) {
            if (row.verdict() != CrossVerdict.AGREES || row.reported().isEmpty()) {
                console.say(CliText.text("crosscheckRow", text("crosscheckVerdict." + row.verdict().name()), name(row), //$NON-NLS-1$ //$NON-NLS-2$
                        row.message()));
            }
        }
    }

    private String name(CrossRow row) {
        return row.label().isEmpty() ? text("crosscheckWhole") : row.label(); //$NON-NLS-1$
    }

    private String text(String key) {
        return CliText.text(key).in(locale);
    }

    /** Two decimals, and as many as a small number needs to be seen. */
    private static String print(Optional<BigDecimal> number) {
        return number.map(one -> {
            int leading = one.signum() == 0 ? 0 : one.scale() - one.precision();
            return Numbers.grouped(one, Math.max(DECIMALS, Math.min(leading + DECIMALS + 1, 8)));
        }).orElse(NONE);
    }
}
