package org.hecha.cli.docs;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.hecha.cli.CliText;
import org.hecha.core.text.Messages;
import org.hecha.standard.Factor;
import org.hecha.standard.FactorTable;
import org.hecha.standard.Text;
import org.hecha.standard.calculation.Quantification;

/** Every factor table with its values. The same data give the same bytes. */
final class FactorsPage {

    private static final Messages MESSAGES = Messages.of(FactorsPage.class);

    private final Quantification engine;
    private final Locale locale;

    FactorsPage(Quantification engine, Locale locale) {
        this.engine = engine;
        this.locale = locale;
    }

    String text() {
        Markdown page = new Markdown().comment(say("generated")).heading(1, say("factorsTitle"))
                .paragraph(say("factorsIntro"));
        for (FactorTable table : engine.factorTables()) {
            page.heading(2, table.id() + " " + table.title().in(locale))
                    .paragraph(say("tableDocument", table.document(), table.edition().isBlank() ? "—" : table.edition()))
                    .table(List.of(say("row"), say("rowName"), say("column"), say("number"), say("unit"), say("year"),
                            say("announced"), say("standing"), say("source"), say("note")),
                            table.factors().stream().map(factor -> row(table, factor)).toList());
        }
        return page.toString();
    }

    private List<String> row(FactorTable table, Factor factor) {
        return List.of(Markdown.code(factor.key()), table.rows().getOrDefault(factor.key(), Text.NONE).in(locale),
                factor.column(), factor.value().toPlainString(), factor.unit(),
                factor.year() == 0 ? "" : String.valueOf(factor.year()),
                factor.announced().map(LocalDate::toString).orElse(""),
                CliText.text("standing." + factor.standing().name()).in(locale), factor.source(), //$NON-NLS-1$
                factor.note().in(locale));
    }

    private String say(String key, Object... arguments) {
        return MESSAGES.text(key, arguments).in(locale);
    }
}
