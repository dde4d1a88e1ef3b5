package org.hecha.ui.evidence.internal.mark;

import java.math.BigDecimal;

import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.hecha.model.inventory.ActivityData;
import org.hecha.model.inventory.EmissionSource;
import org.hecha.model.inventory.InventoryFactory;
import org.hecha.model.inventory.InventoryPackage.Literals;
import org.hecha.model.inventory.Parameter;
import org.hecha.model.inventory.ReportedFigure;
import org.hecha.model.inventory.ReportedValue;

/** Makes the commands by which a number read in a document becomes that of the inventory. */
final class ValueEdit {

    private final EditingDomain domain;
    private final CompoundCommand into;

    /** @param into takes the commands */
    ValueEdit(EditingDomain domain, CompoundCommand into) {
        this.domain = domain;
        this.into = into;
    }

    /** The item proves an activity datum, whether or not its number is taken. */
    void prove(ValueTarget target, String itemId) {
        if (target.object() instanceof ActivityData data && !data.getEvidenceIds().contains(itemId)) {
            into.append(AddCommand.create(domain, data, Literals.ACTIVITY_DATA__EVIDENCE_IDS, itemId));
        }
    }

    /** Number, unit and where they stand become the target's. @param unit empty for as it is */
    void take(ValueTarget target, BigDecimal value, String unit, String origin) {
        EObject object = target.object();
        if (object instanceof ActivityData) {
            set(object, Literals.ACTIVITY_DATA__QUANTITY, value);
            unit(object, Literals.ACTIVITY_DATA__UNIT, unit);
            set(object, Literals.ACTIVITY_DATA__ORIGIN, origin);
        } else if (object instanceof Parameter) {
            set(object, Literals.PARAMETER__VALUE, value);
            unit(object, Literals.PARAMETER__UNIT, unit);
        } else if (object instanceof ReportedFigure) {
            set(object, Literals.REPORTED_FIGURE__VALUE, value);
            unit(object, Literals.REPORTED_FIGURE__UNIT, unit);
        } else if (object instanceof EmissionSource source) {
            ReportedValue reported = source.getReported() == null ? InventoryFactory.eINSTANCE.createReportedValue()
                    : EcoreUtil.copy(source.getReported());
            reported.setValue(value);
            reported.setUnit(unit.isEmpty() ? reported.getUnit() : unit);
            reported.setOrigin(origin);
            set(object, Literals.EMISSION_SOURCE__REPORTED, reported);
        }
    }

    private void unit(EObject object, EStructuralFeature feature, String unit) {
        if (!unit.isEmpty()) {
            set(object, feature, unit);
        }
    }

    private void set(EObject object, EStructuralFeature feature, Object value) {
        if (value != null && !value.equals(object.eGet(feature))) {
            into.append(SetCommand.create(domain, object, feature, value));
        }
    }
}
