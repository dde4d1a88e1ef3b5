package org.hecha.ui.internal.sources;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.hecha.model.engagement.Engagement;
import org.hecha.standard.Factor;
import org.hecha.standard.FactorTable;
import org.hecha.standard.Method;
import org.hecha.standard.Symbol;
import org.hecha.standard.Text;
import org.hecha.standard.calculation.Quantification;
import org.hecha.ui.Speech;

/** The rows of published tables that can stand for the factors of a method, by the choices made in the engagement. */
final class FactorRows {

    private final Quantification quantification;
    private final Engagement engagement;

    FactorRows(Quantification quantification, Engagement engagement) {
        this.quantification = quantification;
        this.engagement = engagement;
    }

    /** Keys by what a list says: the name of the row, and its key. Empty where the method's defaults leave no choice. */
    Map<String, String> of(Method method) {
        Map<String, String> rows = new LinkedHashMap<>();
        for (Symbol symbol : method.symbols()) {
            if (symbol.defaultTable().isPresent() && symbol.defaultKey().isEmpty()) {
                table(symbol.defaultTable().get()).filter(table -> !isOneRow(table, symbol))
                        .ifPresent(table -> keys(table, symbol).forEach(key -> rows.putIfAbsent(say(table, key), key)));
            }
        }
        return rows;
    }

    /** A power series has one row of its own name, unless it has one per region. */
    private static boolean isOneRow(FactorTable table, Symbol symbol) {
        return !table.find(table.id(), symbol.column()).isEmpty();
    }

    private static Set<String> keys(FactorTable table, Symbol symbol) {
        Set<String> keys = new LinkedHashSet<>();
        table.factors().stream().filter(factor -> factor.column().equals(symbol.column())).map(Factor::key).forEach(keys::add);
        return keys;
    }

    private Optional<FactorTable> table(String declared) {
        String id = switch (declared) {
            case "@fuel" -> engagement.getFuelTableId(); //$NON-NLS-1$
            case "@electricity" -> engagement.getElectricitySeries(); //$NON-NLS-1$
            case "@gwp" -> "GWP-" + engagement.getGwpSet(); //$NON-NLS-1$ //$NON-NLS-2$
            default -> declared;
        };
        return quantification.factorTable(Objects.toString(id, "")); //$NON-NLS-1$
    }

    private static String say(FactorTable table, String key) {
        Text name = table.rows().get(key);
        String said = name == null ? key : Speech.in(name);
        return said.equals(key) ? key : said + " · " + key; //$NON-NLS-1$
    }
}
