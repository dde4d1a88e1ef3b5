package org.hecha.ui.internal.trace;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.hecha.core.text.Numbers;
import org.hecha.model.base.Provenance;
import org.hecha.model.base.ProvenanceKind;
import org.hecha.model.inventory.ActivityData;
import org.hecha.model.inventory.Parameter;
import org.hecha.standard.Standing;
import org.hecha.standard.Symbol;
import org.hecha.standard.calculation.Term;
import org.hecha.ui.Speech;
import org.hecha.ui.page.Words;

/**
 * One value that goes into a number: a record of activity data, a parameter, a published default, a constant.
 *
 * @param subject the source or figure
 * @param symbol symbol it stands for; empty where the method has none for it
 * @param object record or parameter of the model; empty for a default or a constant, which the model does not hold
 * @param term the value as the formula took it; empty where nothing was calculated
 */
record InputRow(EObject subject, Optional<Symbol> symbol, Optional<EObject> object, Optional<Term> term) {

    private static final Speech SPEECH = Speech.of(InputRow.class);

    /** The record of activity data, where it is one. */
    Optional<ActivityData> activity() {
        return object.filter(ActivityData.class::isInstance).map(ActivityData.class::cast);
    }

    /** The parameter of the source, where it is one. */
    Optional<Parameter> parameter() {
        return object.filter(Parameter.class::isInstance).map(Parameter.class::cast);
    }

    private Optional<Provenance> provenance() {
        return parameter().map(Parameter::getProvenance);
    }

    String name() {
        return symbol.map(Symbol::name).or(() -> parameter().map(Parameter::getSymbol)).or(() -> activity().map(ActivityData::getSymbol))
                .orElse(""); //$NON-NLS-1$
    }

    String meaning() {
        return symbol.map(Symbol::title).map(Speech::in).orElse(""); //$NON-NLS-1$
    }

    Optional<BigDecimal> number() {
        return activity().map(ActivityData::getQuantity).or(() -> parameter().map(Parameter::getValue));
    }

    String value() {
        String printed = term.map(Term::symbol).map(Symbol::printed).filter(text -> !text.isEmpty() && object.isEmpty()).orElse(""); //$NON-NLS-1$
        return printed.isEmpty() ? number().or(() -> object.isPresent() && !accepting() ? Optional.empty() : term.map(Term::value))
                .map(Numbers::grouped).orElse("—") : printed; //$NON-NLS-1$
    }

    /** A parameter that holds no number of its own, but the acceptance of a published one. */
    private boolean accepting() {
        return parameter().filter(parameter -> parameter.getValue() == null).isPresent();
    }

    String unit() {
        return activity().map(data -> Objects.toString(data.getUnit(), "")) //$NON-NLS-1$
                .or(() -> parameter().filter(p -> p.getValue() != null).map(p -> Objects.toString(p.getUnit(), ""))) //$NON-NLS-1$
                .orElseGet(() -> symbol.map(Symbol::unit).orElse("")); //$NON-NLS-1$
    }

    /** What sort of value it is. */
    String kind() {
        if (activity().isPresent()) {
            return SPEECH.say("activity"); //$NON-NLS-1$
        }
        if (symbol.filter(s -> s.role() == Symbol.Role.CONSTANT).isPresent()) {
            return SPEECH.say("constant"); //$NON-NLS-1$
        }
        return Words.of(provenance().map(Provenance::getKind).or(() -> term.map(t -> t.origin().kind())).orElse(ProvenanceKind.UNSTATED));
    }

    String document() {
        return activity().map(data -> Objects.toString(data.getOrigin(), "")) //$NON-NLS-1$
                .or(() -> provenance().map(Provenance::getDocumentId))
                .or(() -> published().map(t -> t.origin().documentId())).orElse(""); //$NON-NLS-1$
    }

    String edition() {
        return provenance().map(Provenance::getEdition).or(() -> published().map(t -> t.origin().edition())).orElse(""); //$NON-NLS-1$
    }

    String entry() {
        return provenance().map(Provenance::getEntry).or(() -> published().map(t -> t.origin().entry())).orElse(""); //$NON-NLS-1$
    }

    String note() {
        return provenance().map(Provenance::getNote).or(() -> published().map(t -> Speech.in(t.origin().note()))).orElse(""); //$NON-NLS-1$
    }

    /** The term of a value that the model does not hold itself. */
    private Optional<Term> published() {
        return object.isPresent() && !accepting() ? Optional.empty() : term;
    }

    /** How sure a published value is; of one that was measured or stated the evidence speaks. */
    Optional<Standing> standing() {
        return term.filter(t -> t.origin().kind() == ProvenanceKind.DEFAULT_TABLE || t.symbol().role() == Symbol.Role.CONSTANT)
                .map(t -> t.origin().standing());
    }

    String standingWords() {
        return standing().map(Words::of)
                .orElseGet(() -> SPEECH.say(evidenceIds().isEmpty() ? "noEvidence" : "evidence", evidenceIds().size())); //$NON-NLS-1$ //$NON-NLS-2$
    }

    /** Evidence that proves it. */
    List<String> evidenceIds() {
        return activity().map(data -> List.copyOf(data.getEvidenceIds()))
                .or(() -> provenance().map(from -> List.copyOf(from.getEvidenceIds())))
                .or(() -> published().map(t -> t.origin().evidenceIds())).orElse(List.of());
    }

    /** The value in the unit of the formula, where it was entered in another one. */
    String converted() {
        return term.filter(t -> t.statedUnit() != null && !t.statedUnit().equals(t.symbol().unit()))
                .map(t -> SPEECH.say("converted", Numbers.grouped(t.value()) + Words.unit(t.symbol().unit()))).orElse(""); //$NON-NLS-1$ //$NON-NLS-2$
    }
}
