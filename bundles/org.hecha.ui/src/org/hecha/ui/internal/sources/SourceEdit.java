package org.hecha.ui.internal.sources;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.hecha.model.engagement.Engagement;
import org.hecha.model.inventory.ActivityData;
import org.hecha.model.inventory.EmissionSource;
import org.hecha.standard.Method;
import org.hecha.standard.calculation.Quantification;
import org.hecha.ui.Reporter;
import org.hecha.ui.Session;
import org.hecha.ui.Speech;
import org.hecha.ui.page.CommandEdit;

/** Editing of one column of the sources; what the others share. */
abstract class SourceEdit extends CommandEdit<InventoryRow> {

    static final Speech SPEECH = Speech.of(SourceEdit.class);

    /**
     * What every edit is made with.
     *
     * @param quantification the service, if it is there at that moment
     */
    record Means(Session session, Reporter reporter, Supplier<Optional<Quantification>> quantification) {
    }

    private final Means means;
    private final String labelKey;

    /** @param labelKey key of what undo says, with the name of the source */
    SourceEdit(Means means, String labelKey) {
        super(means.session(), means.reporter());
        this.means = means;
        this.labelKey = labelKey;
    }

    @Override
    public final String label(InventoryRow row) {
        return SPEECH.say(labelKey, row.name());
    }

    @Override
    protected boolean canEdit(InventoryRow row) {
        return row instanceof SourceRow;
    }

    static EmissionSource source(InventoryRow row) {
        return ((SourceRow) row).source();
    }

    final Optional<Quantification> quantification() {
        return means.quantification().get();
    }

    final EditingDomain domain() {
        return session().document().orElseThrow().domain();
    }

    final Engagement engagement() {
        return session().document().orElseThrow().engagement();
    }

    /** The method of a source as the engagement has it applied. */
    final Optional<Method> method(EmissionSource source) {
        return source.getMethodId() == null ? Optional.empty()
                : quantification().flatMap(q -> q.method(engagement(), source.getMethodId(), source.getMethodEdition()));
    }

    /** Sets a feature; empty where it has that value. */
    final Optional<Command> set(EObject owner, EStructuralFeature feature, Object value) {
        return Objects.equals(owner.eGet(feature), value) ? Optional.empty()
                : Optional.of(SetCommand.create(domain(), owner, feature, value));
    }

    /** The only record of a source; several records are edited one by one, not as a sum. */
    static Optional<ActivityData> record(EmissionSource source) {
        List<ActivityData> records = source.getActivityData();
        return records.size() == 1 ? Optional.of(records.get(0)) : Optional.empty();
    }
}
