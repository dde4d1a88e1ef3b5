package org.hecha.ui.score.internal.dossier;

import java.util.Collection;
import java.util.List;
import java.util.Objects;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.hecha.core.OpenDossier;
import org.hecha.core.text.Refusal;
import org.hecha.model.dossier.ClaimInput;
import org.hecha.model.dossier.ConditionClaim;
import org.hecha.model.dossier.Dossier;
import org.hecha.model.dossier.DossierFactory;
import org.hecha.model.dossier.DossierPackage;
import org.hecha.model.dossier.IndicatorClaim;
import org.hecha.core.Identities;
import org.hecha.ui.Reporter;
import org.hecha.ui.score.DossierSession;

/** Every change to the open dossier, one command each; what changes nothing is no command. UI thread. */
final class Edits {

    private final DossierSession session;
    private final Reporter reporter;

    Edits(DossierSession session, Reporter reporter) {
        this.session = session;
        this.reporter = reporter;
    }

    Dossier dossier() {
        return session.document().map(OpenDossier::dossier).orElseThrow();
    }

    private EditingDomain domain() {
        return session.document().orElseThrow().domain();
    }

    void set(EObject owner, EStructuralFeature feature, Object value) {
        if (!Objects.equals(owner.eGet(feature), value)) {
            run(SetCommand.create(domain(), owner, feature, value == null ? SetCommand.UNSET_VALUE : value));
        }
    }

    /** Replaces a list of values. */
    void set(EObject owner, EStructuralFeature feature, List<?> values) {
        if (!values.equals(owner.eGet(feature))) {
            run(SetCommand.create(domain(), owner, feature, values));
        }
    }

    void add(EStructuralFeature feature, Object value) {
        run(AddCommand.create(domain(), dossier(), feature, value));
    }

    void addAll(EStructuralFeature feature, Collection<?> values) {
        run(AddCommand.create(domain(), dossier(), feature, values));
    }

    void remove(EStructuralFeature feature, Object value) {
        run(RemoveCommand.create(domain(), dossier(), feature, value));
    }

    /** Sets something of a claim for a basic condition, which is made where it is not there. */
    void condition(String conditionId, EStructuralFeature feature, Object value) {
        Dossier dossier = dossier();
        ConditionClaim known = Claims.condition(dossier, conditionId).orElse(null);
        if (known != null) {
            change(known, feature, value);
        } else if (value != null && !List.of().equals(value)) {
            ConditionClaim made = Identities.fresh(DossierFactory.eINSTANCE.createConditionClaim());
            made.setConditionId(conditionId);
            made.eSet(feature, value);
            add(DossierPackage.Literals.DOSSIER__CONDITIONS, made);
        }
    }

    /** The same for an indicator. */
    void indicator(String indicatorId, EStructuralFeature feature, Object value) {
        IndicatorClaim known = Claims.indicator(dossier(), indicatorId).orElse(null);
        if (known != null) {
            change(known, feature, value);
        } else if (value != null && !List.of().equals(value)) {
            IndicatorClaim made = claim(indicatorId);
            made.eSet(feature, value);
            add(DossierPackage.Literals.DOSSIER__CLAIMS, made);
        }
    }

    /** Answers an input of an indicator; an empty value takes the answer away. */
    void input(String indicatorId, String key, String value, String unit) {
        IndicatorClaim claim = Claims.indicator(dossier(), indicatorId).orElse(null);
        ClaimInput input = claim == null ? null : Claims.input(claim, key).orElse(null);
        boolean none = value == null || value.isBlank();
        if (input != null && none) {
            run(RemoveCommand.create(domain(), claim, DossierPackage.Literals.INDICATOR_CLAIM__INPUTS, input));
        } else if (input != null) {
            CompoundCommand both = new CompoundCommand();
            both.append(SetCommand.create(domain(), input, DossierPackage.Literals.CLAIM_INPUT__VALUE, value));
            both.append(SetCommand.create(domain(), input, DossierPackage.Literals.CLAIM_INPUT__UNIT, unit));
            if (!value.equals(input.getValue())) {
                run(both);
            }
        } else if (!none) {
            ClaimInput made = DossierFactory.eINSTANCE.createClaimInput();
            made.setKey(key);
            made.setValue(value);
            made.setUnit(unit);
            if (claim == null) {
                IndicatorClaim fresh = claim(indicatorId);
                fresh.getInputs().add(made);
                add(DossierPackage.Literals.DOSSIER__CLAIMS, fresh);
            } else {
                run(AddCommand.create(domain(), claim, DossierPackage.Literals.INDICATOR_CLAIM__INPUTS, made));
            }
        }
    }

    private static IndicatorClaim claim(String indicatorId) {
        IndicatorClaim claim = Identities.fresh(DossierFactory.eINSTANCE.createIndicatorClaim());
        claim.setIndicatorId(indicatorId);
        return claim;
    }

    private void change(EObject owner, EStructuralFeature feature, Object value) {
        if (value instanceof List<?> values) {
            set(owner, feature, values);
        } else {
            set(owner, feature, value);
        }
    }

    /** Runs a command on the open dossier; a refusal is told to the user. */
    void run(Command command) {
        try {
            session.execute(command);
        } catch (Refusal refusal) {
            reporter.tell(refusal);
        }
    }
}
