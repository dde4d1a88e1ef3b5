package org.hecha.standard.gbt33760.ui;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.edit.command.SetCommand;
import org.hecha.core.text.Refusal;
import org.hecha.model.inventory.ReductionProject;
import org.hecha.ui.Reporter;
import org.hecha.ui.Session;
import org.hecha.ui.Speech;
import org.hecha.ui.widgets.CellEdit;

/** Editing of one number of a project in the table, each edit one command that can be undone. */
final class NumberEdit implements CellEdit<Reduction> {

    private static final Speech SPEECH = Speech.of(NumberEdit.class);

    private final Session session;
    private final Reporter reporter;
    private final EAttribute number;
    private final String title;

    NumberEdit(Session session, Reporter reporter, EAttribute number, String title) {
        this.session = session;
        this.reporter = reporter;
        this.number = number;
        this.title = title;
    }

    @Override
    public boolean accepts(Reduction row) {
        return !session.isReadOnly();
    }

    @Override
    public String initial(Reduction row) {
        return row.project().eGet(number) instanceof BigDecimal value ? value.toPlainString() : ""; //$NON-NLS-1$
    }

    @Override
    public Optional<String> refusal(Reduction row, String text) {
        return refusal(text);
    }

    /** Why a text is no emission; empty texts are taken, the number is then missing. */
    static Optional<String> refusal(String text) {
        if (text.isBlank()) {
            return Optional.empty();
        }
        Optional<BigDecimal> typed = number(text);
        if (typed.isEmpty()) {
            return Optional.of(SPEECH.say("numberWrong", text)); //$NON-NLS-1$
        }
        return typed.get().signum() < 0 ? Optional.of(SPEECH.say("numberNegative", text)) : Optional.empty(); //$NON-NLS-1$
    }

    /** A number as people type it, groups of digits set apart or not. */
    static Optional<BigDecimal> number(String text) {
        String bare = text.strip().replaceAll("(?<=\\d)[, ](?=\\d{3}(?!\\d))", ""); //$NON-NLS-1$ //$NON-NLS-2$
        return bare.matches("[+-]?\\d{1,30}(\\.\\d{1,30})?") ? Optional.of(new BigDecimal(bare)) : Optional.empty(); //$NON-NLS-1$
    }

    @Override
    public void commit(Reduction row, String text) {
        ReductionProject project = row.project();
        BigDecimal value = number(text).orElse(null);
        if (session.document().isEmpty() || Objects.equals(project.eGet(number), value)) {
            return;
        }
        Command command = SetCommand.create(session.document().get().domain(), project, number,
                value == null ? SetCommand.UNSET_VALUE : value);
        if (command instanceof AbstractCommand named) {
            named.setLabel(SPEECH.say("editNumber", String.valueOf(project.getName()), title)); //$NON-NLS-1$
        }
        try {
            session.execute(command);
        } catch (Refusal refusal) {
            reporter.tell(refusal);
        }
    }
}
