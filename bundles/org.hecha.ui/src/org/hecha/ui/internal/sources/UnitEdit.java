package org.hecha.ui.internal.sources;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.hecha.model.inventory.ActivityData;
import org.hecha.model.inventory.InventoryPackage;
import org.hecha.standard.Symbol;
import org.hecha.standard.calculation.Quantification;

/** The unit of a source's one record; refused where the method cannot convert it. The quantity stays as it is. */
final class UnitEdit extends SourceEdit {

    UnitEdit(Means means) {
        super(means, "editUnit"); //$NON-NLS-1$
    }

    @Override
    protected boolean canEdit(InventoryRow row) {
        return row instanceof SourceRow line && record(line.source()).isPresent() && quantification().isPresent();
    }

    @Override
    public String initial(InventoryRow row) {
        return record(source(row)).map(ActivityData::getUnit).orElse(""); //$NON-NLS-1$
    }

    @Override
    public Optional<String> refusal(InventoryRow row, String text) {
        Quantification service = quantification().orElseThrow();
        if (!service.knowsUnit(text)) {
            return Optional.of(SPEECH.say("unitUnknown", text, String.join(", ", wanted(row)))); //$NON-NLS-1$ //$NON-NLS-2$
        }
        List<String> wanted = wanted(row);
        return wanted.isEmpty() || wanted.stream().anyMatch(unit -> service.converts(text, unit)) ? Optional.empty()
                : Optional.of(SPEECH.say("unitDoesNotConvert", text, String.join(", ", wanted))); //$NON-NLS-1$ //$NON-NLS-2$
    }

    /** Units in which the method takes activity data. */
    private List<String> wanted(InventoryRow row) {
        return method(source(row)).map(m -> m.symbols().stream().filter(s -> s.role() == Symbol.Role.ACTIVITY)
                .map(Symbol::unit).filter(Objects::nonNull).distinct().toList()).orElse(List.of());
    }

    @Override
    public Optional<Command> command(InventoryRow row, String text) {
        return record(source(row)).flatMap(record -> set(record, InventoryPackage.Literals.ACTIVITY_DATA__UNIT, text));
    }

    @Override
    public Offer offer() {
        return Offer.CHOICES_OR_TEXT;
    }

    @Override
    public List<String> choices(InventoryRow row) {
        return wanted(row);
    }
}
