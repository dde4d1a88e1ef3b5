package org.hecha.quantification.internal.lint;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

import org.hecha.quantification.internal.catalogue.Catalogue;
import org.hecha.standard.Factor;
import org.hecha.standard.FactorTable;
import org.hecha.standard.Symbol;

/** Whether the defaults of symbols lead to published values, and which tables are led to. */
final class DefaultHints {

    private static final String CHOICE = "@";
    private static final String POTENTIALS = "GWP-";

    private final Catalogue catalogue;
    private final List<Symbol> withDefault = new ArrayList<>();

    DefaultHints(Catalogue catalogue) {
        this.catalogue = catalogue;
        catalogue.methods().values().stream().flatMap(editions -> editions.all().stream())
                .flatMap(compiled -> compiled.method().symbols().stream())
                .filter(symbol -> symbol.defaultTable().isPresent()).forEach(withDefault::add);
    }

    /** A remark without its method. @param arguments symbol first, then what the sentence names */
    record Found(String code, Object[] arguments) {
    }

    /** What is wrong with the default of a symbol; empty where it leads somewhere, or there is none. */
    Optional<Found> of(Symbol symbol) {
        return symbol.defaultTable().flatMap(table -> table.startsWith(CHOICE) ? ofChoice(symbol, table)
                : ofTable(symbol, table));
    }

    private Optional<Found> ofTable(Symbol symbol, String id) {
        FactorTable table = catalogue.tables().get(id);
        if (table == null) {
            return found("DEFAULT_TABLE_MISSING", symbol, id);
        }
        String column = symbol.column();
        List<Factor> factors = table.factors().stream().filter(factor -> factor.column().equals(column)).toList();
        if (factors.isEmpty()) {
            return found("DEFAULT_COLUMN_MISSING", symbol, id, column, names(table.factors().stream()
                    .map(Factor::column).toList()));
        }
        Optional<String> row = symbol.defaultKey();
        if (row.isPresent()) {
            factors = factors.stream().filter(factor -> factor.key().equals(row.get())).toList();
            if (factors.isEmpty()) {
                return found("DEFAULT_ROW_MISSING", symbol, id, row.get(), column);
            }
        }
        return unit(symbol, id, factors);
    }

    /** A table that is chosen in the engagement: one at least must have what is asked for. */
    private Optional<Found> ofChoice(Symbol symbol, String choice) {
        String column = symbol.column();
        List<Factor> factors = catalogue.tables().values().stream().filter(table -> fits(table, choice))
                .flatMap(table -> table.factors().stream()).filter(factor -> factor.column().equals(column)).toList();
        return factors.isEmpty() ? found("DEFAULT_NOWHERE", symbol, choice, column) : unit(symbol, choice, factors);
    }

    private Optional<Found> unit(Symbol symbol, String table, List<Factor> factors) {
        boolean converts = table.equals("@gwp") || factors.stream()
                .anyMatch(factor -> catalogue.units().factor(factor.unit(), symbol.unit()).isPresent());
        return converts ? Optional.empty() : found("DEFAULT_UNIT_DIFFERS", symbol, table, symbol.column(),
                names(factors.stream().map(Factor::unit).toList()), symbol.unit());
    }

    private static boolean fits(FactorTable table, String choice) {
        return choice.equals("@gwp") == table.id().startsWith(POTENTIALS);
    }

    /** Whether some method, or the engine for its potentials, may take a value from a table. */
    boolean reaches(FactorTable table) {
        return table.id().startsWith(POTENTIALS) || withDefault.stream().anyMatch(symbol -> {
            String wanted = symbol.defaultTable().orElseThrow();
            boolean here = wanted.startsWith(CHOICE) ? fits(table, wanted) : wanted.equals(table.id());
            return here && table.factors().stream().anyMatch(factor -> factor.column().equals(symbol.column()));
        });
    }

    private static Optional<Found> found(String code, Symbol symbol, Object... values) {
        List<Object> all = new ArrayList<>(List.of(symbol.name()));
        all.addAll(Arrays.asList(values));
        return Optional.of(new Found(code, all.toArray()));
    }

    private static String names(List<String> names) {
        return String.join(", ", new TreeSet<>(names));
    }
}
