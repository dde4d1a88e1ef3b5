package org.hecha.quantification.internal.calculation;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.hecha.model.base.Provenance;
import org.hecha.model.base.ProvenanceKind;
import org.hecha.model.inventory.EmissionSource;
import org.hecha.model.inventory.Parameter;
import org.hecha.quantification.internal.ProblemKind;
import org.hecha.quantification.internal.TextKey;
import org.hecha.quantification.internal.number.Exact;
import org.hecha.standard.Factor;
import org.hecha.standard.FactorTable;
import org.hecha.standard.Method;
import org.hecha.standard.Standing;
import org.hecha.standard.Symbol;
import org.hecha.standard.Text;
import org.hecha.standard.Validity;
import org.hecha.standard.calculation.Acceptance;
import org.hecha.standard.calculation.Basis;
import org.hecha.standard.calculation.Origin;
import org.hecha.standard.calculation.Problem;
import org.hecha.standard.calculation.PublishedDefault;

/**
 * Takes the value of each parameter of a source: the organization's own or the published one, as the basis asks.
 * Where the criteria ask for a published value and the engagement's table has none for this source, the stated value
 * is kept and that is said; where the chosen table or year is not there at all, there is no result.
 */
final class Parameters {

    private static final Set<ProvenanceKind> GIVE_WAY = EnumSet.of(ProvenanceKind.OPERATOR, ProvenanceKind.UNSTATED,
            ProvenanceKind.ASSUMED);

    /** Reasons for which there is no published value to put in the place of the stated one. */
    private static final Set<String> NOTHING_PUBLISHED = Set.of(ProblemKind.FUEL_TABLE_NOT_CHOSEN.name(),
            ProblemKind.SERIES_NOT_CHOSEN.name(), ProblemKind.FACTOR_KEY_MISSING.name(),
            ProblemKind.ROW_NOT_IN_TABLE.name(), ProblemKind.COLUMN_NOT_IN_TABLE.name(),
            ProblemKind.UNCONFIRMED_NOT_ACCEPTED.name(), ProblemKind.VALUE_MISSING.name());

    private final Case context;
    private final EmissionSource source;
    private final String label;
    private final Defaults defaults;
    private final List<Problem> problems;
    private final Map<String, Parameter> stated = new HashMap<>();

    /** @param problems takes what must be known about the result */
    Parameters(Case context, EmissionSource source, Defaults defaults, List<Problem> problems) throws NotCalculable {
        this.context = context;
        this.source = source;
        this.label = Case.label(source.getName(), source.getId());
        this.defaults = defaults;
        this.problems = problems;
        for (Parameter parameter : source.getParameters()) {
            if (stated.put(Case.orEmpty(parameter.getSymbol()), parameter) != null) {
                throw new NotCalculable(
                        ProblemKind.VALUE_GIVEN_TWICE.of(source.getId(), label, Case.orEmpty(parameter.getSymbol())));
            }
        }
    }

    /** Says which parameters the method does not have. */
    void remarkUnused(Method method) {
        for (Parameter parameter : source.getParameters()) {
            String symbol = Case.orEmpty(parameter.getSymbol());
            boolean used = method.symbol(symbol).filter(s -> s.role() != Symbol.Role.CONSTANT).isPresent();
            boolean onlyAccepts = parameter.getValue() == null && Acceptance.in(parameter).isPresent();
            if (!used && !onlyAccepts && !symbol.equals(Defaults.GWP_COLUMN)) {
                problems.add(ProblemKind.SYMBOL_NOT_IN_METHOD.of(source.getId(), label, symbol, method.id()));
            }
        }
    }

    boolean states(String symbol) {
        return stated.containsKey(symbol) && stated.get(symbol).getValue() != null;
    }

    /** The parameter of a symbol, which may carry an acceptance; null where there is none. */
    Parameter of(String symbol) {
        return stated.get(symbol);
    }

    /** The value of a symbol, in its unit. */
    Taken value(Symbol symbol) throws NotCalculable {
        Parameter parameter = stated.get(symbol.name());
        if (!states(symbol.name())) {
            return defaults.value(symbol, parameter);
        }
        if (context.basis() == Basis.AS_STATED || !GIVE_WAY.contains(kind(parameter))) {
            return stated(parameter, symbol);
        }
        try {
            return defaults.value(symbol, parameter);
        } catch (NotCalculable reason) {
            if (!NOTHING_PUBLISHED.contains(reason.problem().code())) {
                throw reason;
            }
            Taken kept = stated(parameter, symbol);
            problems.add(ProblemKind.STATED_VALUE_KEPT.of(source.getId(), label, symbol.name(), kept.stated(),
                    kept.statedUnit(), reason.problem().message()));
            return kept;
        }
    }

    private static ProvenanceKind kind(Parameter parameter) {
        return parameter.getProvenance() == null ? ProvenanceKind.UNSTATED : parameter.getProvenance().getKind();
    }

    private Taken stated(Parameter parameter, Symbol symbol) throws NotCalculable {
        Exact value = context.convert(parameter.getValue(), parameter.getUnit(), symbol.unit(), source.getId(),
                label + " " + symbol.name());
        Provenance provenance = parameter.getProvenance();
        if (provenance == null) {
            Origin unstated = new Origin(ProvenanceKind.UNSTATED, "", "", "", Standing.OFFICIAL, Text.NONE, List.of());
            return new Taken(value, parameter.getValue(), parameter.getUnit(), unstated);
        }
        boolean fromTable = provenance.getKind() == ProvenanceKind.DEFAULT_TABLE;
        Optional<PublishedDefault> copied = fromTable ? copied(provenance, value, symbol) : Optional.empty();
        Standing standing = !fromTable ? Standing.OFFICIAL
                : copied.map(published -> published.factor().standing()).orElse(Standing.UNCONFIRMED);
        boolean installed = context.catalogue().tables().containsKey(Case.orEmpty(provenance.getDocumentId()));
        Text note = Case.blank(provenance.getNote())
                ? fromTable && !installed ? TextKey.TABLE_NOT_FOUND.text() : Text.NONE
                : new Text(provenance.getNote(), provenance.getNote());
        return new Taken(value, parameter.getValue(), parameter.getUnit(),
                new Origin(provenance.getKind(), Case.orEmpty(provenance.getDocumentId()),
                        Case.orEmpty(provenance.getEdition()), Case.orEmpty(provenance.getEntry()), standing, note,
                        provenance.getEvidenceIds(),
                        copied.map(one -> one.table().validity(one.factor())).orElse(Validity.OPEN),
                        standing == Standing.UNCONFIRMED
                                ? Acceptance.in(parameter).map(given -> given.named(context.engagement()))
                                : Optional.empty()));
    }

    /** The place in the table from which a stated value was copied; one that is not found there is not confirmed. */
    private Optional<PublishedDefault> copied(Provenance provenance, Exact value, Symbol symbol) throws NotCalculable {
        FactorTable table = context.catalogue().tables().get(Case.orEmpty(provenance.getDocumentId()));
        for (Factor factor : table == null ? List.<Factor>of() : table.factors()) {
            PublishedDefault published = new PublishedDefault(symbol, table, factor);
            boolean row = factor.key().equals(provenance.getEntry()) || published.entry().equals(provenance.getEntry())
                    || factor.key().equals(source.getFactorKey());
            boolean same = row && context.units().factor(factor.unit(), symbol.unit())
                    .filter(f -> Exact.of(factor.value()).times(f).equals(value)).isPresent();
            if (same && factor.standing() == Standing.UNCONFIRMED
                    && Acceptance.in(of(symbol.name())).isEmpty()) {
                throw new NotCalculable(ProblemKind.UNCONFIRMED_NOT_ACCEPTED.of(source.getId(), label, symbol.name(),
                        table.id(), factor.key(), factor.value(), factor.unit()));
            }
            if (same) {
                return Optional.of(published);
            }
        }
        return Optional.empty();
    }
}
