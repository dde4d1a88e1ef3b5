package org.hecha.verification.internal.acceptance;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.hecha.model.base.ProvenanceKind;
import org.hecha.model.engagement.Engagement;
import org.hecha.model.inventory.EmissionSource;
import org.hecha.model.inventory.Inventory;
import org.hecha.model.inventory.Parameter;
import org.hecha.model.inventory.SourceStatus;
import org.hecha.standard.Standing;
import org.hecha.standard.calculation.Acceptance;
import org.hecha.standard.calculation.Basis;
import org.hecha.standard.calculation.Calculation;
import org.hecha.standard.calculation.LineResult;
import org.hecha.standard.calculation.PublishedDefault;
import org.hecha.standard.calculation.Quantification;
import org.hecha.standard.calculation.Term;
import org.hecha.standard.calculation.Trace;
import org.hecha.verification.UnconfirmedUse;

/** Finds the unconfirmed values behind an inventory: those it was calculated with and those that keep it from being. */
final class Uses {

    private final Quantification quantification;
    private final Engagement engagement;

    Uses(Quantification quantification, Engagement engagement) {
        this.quantification = quantification;
        this.engagement = engagement;
    }

    List<UnconfirmedUse> of(Inventory inventory) {
        Calculation calculation = quantification.calculate(engagement, inventory, Basis.AS_STATED);
        List<UnconfirmedUse> uses = new ArrayList<>();
        inventory.getSources().stream().filter(source -> source.getStatus() == SourceStatus.QUANTIFIED)
                .forEach(source -> uses.addAll(of(source, calculation)));
        return uses;
    }

    private List<UnconfirmedUse> of(EmissionSource source, Calculation calculation) {
        Map<String, UnconfirmedUse> uses = new LinkedHashMap<>();
        calculation.line(source.getId()).flatMap(LineResult::trace).map(Trace::values).orElse(List.of()).stream()
                .filter(term -> term.origin().standing() == Standing.UNCONFIRMED
                        && term.origin().kind() == ProvenanceKind.DEFAULT_TABLE)
                .forEach(term -> uses.put(term.symbol().name(), taken(source, term)));
        for (PublishedDefault published : quantification.defaults(engagement, source)) {
            Parameter parameter = parameter(source, published.symbol().name());
            boolean stated = parameter != null && parameter.getValue() != null;
            if (published.factor().standing() == Standing.UNCONFIRMED && (!stated || copied(parameter, published))) {
                uses.putIfAbsent(published.symbol().name(), wanted(source, published, parameter));
            }
        }
        return List.copyOf(uses.values());
    }

    /** A stated value that says it comes from this table keeps the source from being calculated, too. */
    private static boolean copied(Parameter parameter, PublishedDefault published) {
        return parameter.getProvenance() != null
                && parameter.getProvenance().getKind() == ProvenanceKind.DEFAULT_TABLE
                && published.table().id().equals(parameter.getProvenance().getDocumentId());
    }

    private UnconfirmedUse taken(EmissionSource source, Term term) {
        Optional<Acceptance> acceptance = term.origin().acceptance()
                .or(() -> Acceptance.in(parameter(source, term.symbol().name())))
                .map(given -> given.named(engagement));
        return new UnconfirmedUse(source, term.symbol(), term.stated(), term.statedUnit(), term.origin().documentId(),
                term.origin().edition(), term.origin().entry(), term.origin().note(), acceptance);
    }

    private UnconfirmedUse wanted(EmissionSource source, PublishedDefault published, Parameter parameter) {
        return new UnconfirmedUse(source, published.symbol(), published.factor().value(), published.factor().unit(),
                published.table().id(), published.edition(), published.entry(), published.factor().note(),
                published.acceptance(parameter).map(given -> given.named(engagement)));
    }

    static Parameter parameter(EmissionSource source, String symbol) {
        return source.getParameters().stream().filter(parameter -> symbol.equals(parameter.getSymbol())).findFirst()
                .orElse(null);
    }
}
