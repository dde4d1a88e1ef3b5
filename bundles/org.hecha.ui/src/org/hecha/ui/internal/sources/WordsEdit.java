package org.hecha.ui.internal.sources;

import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** A text of a source or figure: name, remark, reason. */
final class WordsEdit extends SourceEdit {

    private final String feature;
    private final boolean needed;

    /**
     * @param feature name of the feature; rows whose object has none cannot be edited
     * @param needed whether it must not be empty
     */
    WordsEdit(Means means, String labelKey, EAttribute feature, boolean needed) {
        super(means, labelKey);
        this.feature = feature.getName();
        this.needed = needed;
    }

    private Optional<EStructuralFeature> feature(InventoryRow row) {
        return Optional.ofNullable(row.subject()).map(EObject::eClass).map(type -> type.getEStructuralFeature(feature));
    }

    @Override
    protected boolean canEdit(InventoryRow row) {
        return feature(row).isPresent();
    }

    @Override
    public String initial(InventoryRow row) {
        return Objects.toString(row.subject().eGet(feature(row).orElseThrow()), ""); //$NON-NLS-1$
    }

    @Override
    public Optional<String> refusal(InventoryRow row, String text) {
        return needed && text.isBlank() ? Optional.of(SPEECH.say("nameNeeded")) : Optional.empty(); //$NON-NLS-1$
    }

    @Override
    public Optional<Command> command(InventoryRow row, String text) {
        return set(row.subject(), feature(row).orElseThrow(), text.isEmpty() ? null : text);
    }
}
