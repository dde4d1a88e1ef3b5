package org.hecha.ui.internal.sources;

import java.math.BigDecimal;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.command.AddCommand;
import org.hecha.core.text.Numbers;
import org.hecha.core.Identities;
import org.hecha.model.inventory.ActivityData;
import org.hecha.model.inventory.EmissionSource;
import org.hecha.model.inventory.InventoryFactory;
import org.hecha.model.inventory.InventoryPackage;
import org.hecha.model.inventory.SourceStatus;
import org.hecha.standard.Symbol;
import org.hecha.ui.page.Steps;

/** The quantity of a source with one record of activity data, or none yet; a source whose data were missing has them then. */
final class QuantityEdit extends SourceEdit {

    QuantityEdit(Means means) {
        super(means, "editQuantity"); //$NON-NLS-1$
    }

    @Override
    protected boolean canEdit(InventoryRow row) {
        if (!(row instanceof SourceRow line) || line.source().getActivityData().size() > 1) {
            return false;
        }
        SourceStatus status = line.source().getStatus();
        return status == SourceStatus.QUANTIFIED || status == SourceStatus.MISSING;
    }

    @Override
    public String initial(InventoryRow row) {
        return record(source(row)).map(ActivityData::getQuantity).map(BigDecimal::toPlainString).orElse(""); //$NON-NLS-1$
    }

    @Override
    public Optional<String> refusal(InventoryRow row, String text) {
        Optional<BigDecimal> number = Numbers.typed(text);
        if (number.isEmpty()) {
            return Optional.of(SPEECH.say("quantityNotANumber", text)); //$NON-NLS-1$
        }
        return number.get().signum() < 0 ? Optional.of(SPEECH.say("quantityNegative", text)) : Optional.empty(); //$NON-NLS-1$
    }

    @Override
    public Optional<Command> command(InventoryRow row, String text) {
        EmissionSource source = source(row);
        BigDecimal quantity = Numbers.typed(text).orElseThrow();
        Optional<ActivityData> record = record(source);
        Command change;
        if (record.isPresent()) {
            Optional<Command> set = set(record.get(), InventoryPackage.Literals.ACTIVITY_DATA__QUANTITY, quantity);
            if (set.isEmpty()) {
                return Optional.empty();
            }
            change = set.get();
        } else {
            ActivityData made = Identities.fresh(InventoryFactory.eINSTANCE.createActivityData());
            made.setQuantity(quantity);
            method(source).flatMap(m -> m.symbols().stream().filter(s -> s.role() == Symbol.Role.ACTIVITY).findFirst())
                    .ifPresent(symbol -> made.setUnit(symbol.unit()));
            change = AddCommand.create(domain(), source, InventoryPackage.Literals.EMISSION_SOURCE__ACTIVITY_DATA, made);
        }
        return Optional.of(new Steps(label(row)).then(() -> Optional.of(change))
                .then(() -> set(source, InventoryPackage.Literals.EMISSION_SOURCE__STATUS, SourceStatus.QUANTIFIED)));
    }
}
