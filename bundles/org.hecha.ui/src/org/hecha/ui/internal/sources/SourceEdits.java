package org.hecha.ui.internal.sources;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.SetCommand;
import org.hecha.core.text.Refusal;
import org.hecha.model.inventory.ActivityData;
import org.hecha.model.inventory.InventoryPackage;
import org.hecha.model.inventory.SourceStatus;
import org.hecha.ui.Reporter;
import org.hecha.ui.Session;
import org.hecha.ui.Speech;
import org.hecha.ui.widgets.CellEdit;

/** Editing of sources in the table, each edit one command that can be undone. */
final class SourceEdits {

    private static final Speech SPEECH = Speech.of(SourceEdits.class);

    private final Session session;
    private final Reporter reporter;

    SourceEdits(Session session, Reporter reporter) {
        this.session = session;
        this.reporter = reporter;
    }

    /** The quantity of a source that has one record of activity data. */
    CellEdit<InventoryRow> quantity() {
        return new CellEdit<>() {
            @Override
            public boolean accepts(InventoryRow row) {
                return record(row).isPresent();
            }

            @Override
            public String initial(InventoryRow row) {
                return record(row).map(ActivityData::getQuantity).map(BigDecimal::toPlainString).orElse(""); //$NON-NLS-1$
            }

            @Override
            public Optional<String> refusal(InventoryRow row, String text) {
                Optional<BigDecimal> number = number(text);
                if (number.isEmpty()) {
                    return Optional.of(SPEECH.say("quantityNotANumber", text)); //$NON-NLS-1$
                }
                return number.get().signum() < 0 ? Optional.of(SPEECH.say("quantityNegative", text)) : Optional.empty(); //$NON-NLS-1$
            }

            @Override
            public void commit(InventoryRow row, String text) {
                set(record(row).orElseThrow(), InventoryPackage.Literals.ACTIVITY_DATA__QUANTITY,
                        number(text).orElseThrow(), SPEECH.say("editQuantity", row.name())); //$NON-NLS-1$
            }
        };
    }

    /** The remark of a source or figure. */
    CellEdit<InventoryRow> remark() {
        return new CellEdit<>() {
            @Override
            public boolean accepts(InventoryRow row) {
                return row.subject() != null;
            }

            @Override
            public String initial(InventoryRow row) {
                return row.remark();
            }

            @Override
            public Optional<String> refusal(InventoryRow row, String text) {
                return Optional.empty();
            }

            @Override
            public void commit(InventoryRow row, String text) {
                EStructuralFeature feature = row instanceof SourceRow
                        ? InventoryPackage.Literals.EMISSION_SOURCE__REMARK
                        : InventoryPackage.Literals.REPORTED_FIGURE__REMARK;
                set(row.subject(), feature, text.isEmpty() ? null : text, SPEECH.say("editRemark", row.name())); //$NON-NLS-1$
            }
        };
    }

    /** The only record of a quantified source; several records are edited one by one, not as a sum. */
    private static Optional<ActivityData> record(InventoryRow row) {
        if (!(row instanceof SourceRow line) || line.source().getStatus() != SourceStatus.QUANTIFIED) {
            return Optional.empty();
        }
        List<ActivityData> records = line.source().getActivityData();
        return records.size() == 1 ? Optional.of(records.get(0)) : Optional.empty();
    }

    /** A number as people type it: groups of digits may be set apart by commas or spaces. */
    private static Optional<BigDecimal> number(String text) {
        try {
            return Optional.of(new BigDecimal(text.strip().replaceAll("(?<=\\d)[, ](?=\\d{3}(?!\\d))", ""))); //$NON-NLS-1$ //$NON-NLS-2$
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private void set(EObject owner, EStructuralFeature feature, Object value, String label) {
        if (Objects.equals(owner.eGet(feature), value)) {
            return;
        }
        session.document().ifPresent(document -> {
            Command command = SetCommand.create(document.domain(), owner, feature, value);
            if (command instanceof AbstractCommand named) {
                named.setLabel(label);
            }
            try {
                session.execute(command);
            } catch (Refusal refusal) {
                reporter.tell(refusal);
            }
        });
    }
}
