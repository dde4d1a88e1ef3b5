package org.hecha.cli.docs;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.hecha.cli.CliText;
import org.hecha.core.text.Messages;
import org.hecha.standard.Factor;
import org.hecha.standard.FactorTable;
import org.hecha.standard.Symbol;
import org.hecha.standard.calculation.Quantification;

/** Where the default of a symbol comes from, in words: table, column, row, and the document it stands in. */
public final class DefaultText {

    private static final Messages MESSAGES = Messages.of(DefaultText.class);

    private final Quantification engine;
    private final Locale locale;

    public DefaultText(Quantification engine, Locale locale) {
        this.engine = engine;
        this.locale = locale;
    }

    /** One line; empty where the symbol has no default. */
    public String of(Symbol symbol) {
        Optional<String> table = symbol.defaultTable();
        if (table.isEmpty()) {
            return "";
        }
        String column = symbol.column();
        String row = symbol.defaultKey().orElseGet(() -> say("rowOfSource"));
        String choice = switch (table.get()) {
            case "@fuel" -> say("choiceFuel");
            case "@electricity" -> say("choiceElectricity");
            case "@gwp" -> say("choiceGwp");
            default -> "";
        };
        if (!choice.isEmpty()) {
            return say("default", symbol.name(), choice, column, row, "");
        }
        Optional<FactorTable> installed = engine.factorTable(table.get());
        String document = installed.map(found -> found.document().in(locale)).orElseGet(() -> say("tableMissing"));
        return say("default", symbol.name(), table.get(), column, row,
                say("document", document) + symbol.defaultKey().flatMap(key -> installed.map(found -> found.find(key, column)))
                        .map(this::values).orElse(""));
    }

    private String values(List<Factor> factors) {
        return factors.size() != 1 ? "" : say("value", factors.get(0).value().toPlainString(), factors.get(0).unit(),
                CliText.text("standing." + factors.get(0).standing().name()), factors.get(0).source()); //$NON-NLS-1$
    }

    private String say(String key, Object... arguments) {
        return MESSAGES.text(key, arguments).in(locale);
    }
}
