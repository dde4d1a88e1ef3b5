package org.hecha.ui.internal.sources;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.hecha.model.inventory.EmissionSource;

/** A feature of a source that is one of a few values, each with its word: status, category, facility. */
final class ChoiceEdit extends SourceEdit {

    private final EStructuralFeature feature;
    private final Function<EmissionSource, Map<String, Object>> values;

    /**
     * @param values the values by their words, in the order of the list; a value that is not set is the empty text or null
     */
    ChoiceEdit(Means means, String labelKey, EStructuralFeature feature, Function<EmissionSource, Map<String, Object>> values) {
        super(means, labelKey);
        this.feature = feature;
        this.values = values;
    }

    @Override
    public String initial(InventoryRow row) {
        Object now = source(row).eGet(feature);
        return values.apply(source(row)).entrySet().stream()
                .filter(one -> now == null ? "".equals(one.getValue()) : now.equals(one.getValue())).map(Map.Entry::getKey) //$NON-NLS-1$
                .findFirst().orElse(""); //$NON-NLS-1$
    }

    @Override
    public Optional<String> refusal(InventoryRow row, String text) {
        Map<String, Object> known = values.apply(source(row));
        return known.containsKey(text) ? Optional.empty()
                : Optional.of(SPEECH.say("notOneOf", text, String.join("、", known.keySet()))); //$NON-NLS-1$ //$NON-NLS-2$
    }

    @Override
    public Optional<Command> command(InventoryRow row, String text) {
        Object value = values.apply(source(row)).get(text);
        return set(source(row), feature, "".equals(value) ? null : value); //$NON-NLS-1$
    }

    @Override
    public Offer offer() {
        return Offer.CHOICES_ONLY;
    }

    @Override
    public List<String> choices(InventoryRow row) {
        return List.copyOf(values.apply(source(row)).keySet());
    }
}
