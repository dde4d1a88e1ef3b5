package org.hecha.quantification.internal.calculation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.hecha.model.base.ProvenanceKind;
import org.hecha.model.inventory.Parameter;
import org.hecha.quantification.internal.ProblemKind;
import org.hecha.quantification.internal.TextKey;
import org.hecha.quantification.internal.number.Exact;
import org.hecha.standard.Factor;
import org.hecha.standard.FactorTable;
import org.hecha.standard.Standing;
import org.hecha.standard.Symbol;
import org.hecha.standard.calculation.Acceptance;
import org.hecha.standard.calculation.Origin;
import org.hecha.standard.calculation.PublishedDefault;

/** Finds the published value that stands in for a symbol, by the choices made in the engagement. */
final class Defaults {

    static final String GWP_COLUMN = "GWP";
    private static final String FUEL = "@fuel";
    private static final String ELECTRICITY = "@electricity";
    private static final String GWP = "@gwp";

    private final Case context;
    private final String subjectId;
    private final String label;
    private final String factorKey;
    private final Optional<LocalDate> periodStart;

    /** @param factorKey row that the source names; may be blank */
    Defaults(Case context, String subjectId, String label, String factorKey, Optional<LocalDate> periodStart) {
        this.context = context;
        this.subjectId = subjectId;
        this.label = label;
        this.factorKey = Case.orEmpty(factorKey);
        this.periodStart = periodStart;
    }

    /**
     * The default of a symbol, in the symbol's unit.
     *
     * @param acceptor the source's parameter of the symbol, which carries an acceptance; or null
     * @throws NotCalculable when the engagement has not chosen, or the choice has no such value
     */
    Taken value(Symbol symbol, Parameter acceptor) throws NotCalculable {
        PublishedDefault published = published(symbol);
        Optional<Acceptance> acceptance = permitted(published, acceptor);
        Exact value = symbol.defaultTable().filter(GWP::equals).isPresent() ? gwpFactor(published.factor(), symbol)
                : converted(published.factor(), symbol.unit());
        return taken(published, value, acceptance);
    }

    /** The published value of a symbol, whether it may be applied or not. @throws NotCalculable as {@link #value} */
    PublishedDefault published(Symbol symbol) throws NotCalculable {
        String choice = symbol.defaultTable().orElseThrow(() -> valueMissing(symbol));
        FactorTable table = table(choice, symbol);
        String column = symbol.column();
        List<Factor> factors = find(table, key(choice, table, symbol), column);
        Factor factor = choice.equals(ELECTRICITY) ? ofYear(factors, table, context.engagement().getElectricityYear())
                : onlyOne(factors, table);
        return new PublishedDefault(symbol, table, factor);
    }

    private Optional<Acceptance> permitted(PublishedDefault published, Parameter acceptor) throws NotCalculable {
        Optional<Acceptance> acceptance = published.acceptance(acceptor)
                .map(given -> given.named(context.engagement()));
        Factor factor = published.factor();
        if (factor.standing() == Standing.UNCONFIRMED && acceptance.isEmpty()) {
            throw new NotCalculable(ProblemKind.UNCONFIRMED_NOT_ACCEPTED.of(subjectId, label,
                    published.symbol().name(), published.table().id(), factor.key(), factor.value(), factor.unit()));
        }
        return factor.standing() == Standing.UNCONFIRMED ? acceptance : Optional.empty();
    }

    private NotCalculable valueMissing(Symbol symbol) {
        return new NotCalculable(
                ProblemKind.VALUE_MISSING.of(subjectId, label, symbol.name(), symbol.title(), symbol.unit()));
    }

    /** GWP of a gas in the engagement's set, in tCO2e per t of the gas. */
    Taken gwp(String gas, Parameter acceptor) throws NotCalculable {
        PublishedDefault published = publishedGwp(gas);
        Optional<Acceptance> acceptance = permitted(published, acceptor);
        return taken(published, converted(published.factor(), published.symbol().unit()), acceptance);
    }

    /** The same, whether it may be applied or not. */
    PublishedDefault publishedGwp(String gas) throws NotCalculable {
        FactorTable table = gwpTable();
        Factor factor = table.find(gas, GWP_COLUMN).stream().findFirst()
                .orElseThrow(() -> new NotCalculable(ProblemKind.GAS_NOT_IN_GWP_SET.of(subjectId, label, gas,
                        table.id(), names(table.factors(), Factor::key))));
        return new PublishedDefault(gwpSymbol(gas, factor.value(), table.id()), table, factor);
    }

    /** The symbol under which a warming potential joins the terms. */
    static Symbol gwpSymbol(String gas, BigDecimal value, String tableId) {
        return new Symbol(GWP_COLUMN, TextKey.GWP_TITLE.text(gas), Symbol.Role.CONSTANT, "tCO2e/t" + gas,
                Optional.of(value), Optional.of(tableId), Optional.of(GWP_COLUMN), Optional.of(gas), Optional.empty(),
                Optional.empty());
    }

    private FactorTable gwpTable() throws NotCalculable {
        String set = Case.orEmpty(context.engagement().getGwpSet());
        FactorTable table = context.catalogue().tables().get("GWP-" + set);
        if (table == null) {
            String known = context.catalogue().tables().keySet().stream().filter(id -> id.startsWith("GWP-"))
                    .map(id -> id.substring("GWP-".length())).collect(Collectors.joining(", "));
            throw new NotCalculable(ProblemKind.GWP_SET_UNKNOWN.of(subjectId, label, set, known));
        }
        return table;
    }

    private FactorTable table(String choice, Symbol symbol) throws NotCalculable {
        String id = switch (choice) {
            case FUEL -> chosen(context.engagement().getFuelTableId(), ProblemKind.FUEL_TABLE_NOT_CHOSEN, symbol);
            case ELECTRICITY -> chosen(context.engagement().getElectricitySeries(), ProblemKind.SERIES_NOT_CHOSEN,
                    symbol);
            default -> choice;
        };
        if (choice.equals(GWP)) {
            return gwpTable();
        }
        FactorTable table = context.catalogue().tables().get(id);
        if (table == null) {
            throw new NotCalculable(ProblemKind.TABLE_NOT_INSTALLED.of(subjectId, label, id, symbol.name()));
        }
        return table;
    }

    private String chosen(String id, ProblemKind problem, Symbol symbol) throws NotCalculable {
        if (Case.blank(id)) {
            throw new NotCalculable(problem.of(subjectId, label, symbol.name()));
        }
        return id;
    }

    /** A series has one row of its own name, unless it has one per region. */
    private String key(String choice, FactorTable table, Symbol symbol) throws NotCalculable {
        if (symbol.defaultKey().isPresent()) {
            return symbol.defaultKey().get();
        }
        boolean ownRow = choice.equals(ELECTRICITY) && !table.find(table.id(), symbol.column()).isEmpty();
        if (ownRow) {
            return table.id();
        }
        if (factorKey.isBlank()) {
            throw new NotCalculable(ProblemKind.FACTOR_KEY_MISSING.of(subjectId, label, symbol.name(), table.id(),
                    RowNames.near(table.factors(), "")));
        }
        return factorKey;
    }

    private List<Factor> find(FactorTable table, String key, String column) throws NotCalculable {
        List<Factor> found = table.find(key, column);
        if (!found.isEmpty()) {
            return found;
        }
        List<Factor> row = table.factors().stream().filter(factor -> factor.key().equals(key)).toList();
        throw new NotCalculable(row.isEmpty()
                ? ProblemKind.ROW_NOT_IN_TABLE.of(subjectId, label, key, table.id(), RowNames.near(table.factors(), key))
                : ProblemKind.COLUMN_NOT_IN_TABLE.of(subjectId, label, column, key, table.id(),
                        names(row, Factor::column)));
    }

    /** @param year data year, or 0 for the newest */
    private Factor ofYear(List<Factor> factors, FactorTable table, int year) throws NotCalculable {
        if (year == 0) {
            return factors.stream().max(Comparator.comparingInt(Factor::year)).orElseThrow();
        }
        return factors.stream().filter(factor -> factor.year() == year).findFirst()
                .orElseThrow(() -> new NotCalculable(ProblemKind.YEAR_NOT_IN_TABLE.of(subjectId, label,
                        String.valueOf(year), table.id(), names(factors, factor -> String.valueOf(factor.year())))));
    }

    /** Values by year outside the power series follow the year that the source belongs to. */
    private Factor onlyOne(List<Factor> factors, FactorTable table) throws NotCalculable {
        return factors.size() == 1 ? factors.get(0)
                : ofYear(factors, table, periodStart.map(LocalDate::getYear).orElse(0));
    }

    private Exact converted(Factor factor, String unit) throws NotCalculable {
        return context.convert(factor.value(), factor.unit(), unit, subjectId, label);
    }

    /** A method for any gas counts plain tonnes of it: tCO2e/tCH4 is then tCO2e per tonne of what the row names. */
    private Exact gwpFactor(Factor factor, Symbol symbol) throws NotCalculable {
        boolean anyGas = context.units().factor("tCO2e/t", symbol.unit()).isPresent();
        Exact perGas = converted(factor, anyGas ? "tCO2e/t" + factor.key() : symbol.unit());
        return anyGas ? perGas.times(context.factor("tCO2e/t", symbol.unit(), subjectId, label)) : perGas;
    }

    private static Taken taken(PublishedDefault published, Exact value, Optional<Acceptance> acceptance) {
        Factor factor = published.factor();
        return new Taken(value, factor.value(), factor.unit(),
                new Origin(ProvenanceKind.DEFAULT_TABLE, published.table().id(), published.edition(),
                        published.entry(), factor.standing(), factor.note(), List.of(),
                        published.table().validity(factor), acceptance));
    }

    private static String names(List<Factor> factors, Function<Factor, String> name) {
        SortedSet<String> names = factors.stream().map(name).collect(Collectors.toCollection(TreeSet::new));
        return String.join(", ", names);
    }
}
