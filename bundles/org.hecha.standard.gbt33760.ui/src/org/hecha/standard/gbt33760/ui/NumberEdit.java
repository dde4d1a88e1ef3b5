package org.hecha.standard.gbt33760.ui;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.edit.command.SetCommand;
import org.hecha.core.text.Numbers;
import org.hecha.ui.Reporter;
import org.hecha.ui.Session;
import org.hecha.ui.Speech;
import org.hecha.ui.page.CommandEdit;

/** Editing of one number of a project in the table; an empty text leaves the number out. */
final class NumberEdit extends CommandEdit<Reduction> {

    private static final Speech SPEECH = Speech.of(NumberEdit.class);

    private final EAttribute number;
    private final String title;

    NumberEdit(Session session, Reporter reporter, EAttribute number, String title) {
        super(session, reporter);
        this.number = number;
        this.title = title;
    }

    @Override
    protected boolean canEdit(Reduction row) {
        return true;
    }

    @Override
    public String initial(Reduction row) {
        return row.project().eGet(number) instanceof BigDecimal value ? value.toPlainString() : ""; //$NON-NLS-1$
    }

    @Override
    public Optional<String> refusal(Reduction row, String text) {
        return refusal(text);
    }

    /** Why a text is no emission. */
    static Optional<String> refusal(String text) {
        if (text.isBlank()) {
            return Optional.empty();
        }
        Optional<BigDecimal> typed = Numbers.typed(text);
        if (typed.isEmpty()) {
            return Optional.of(SPEECH.say("numberWrong", text)); //$NON-NLS-1$
        }
        return typed.get().signum() < 0 ? Optional.of(SPEECH.say("numberNegative", text)) : Optional.empty(); //$NON-NLS-1$
    }

    @Override
    public Optional<Command> command(Reduction row, String text) {
        BigDecimal value = Numbers.typed(text).orElse(null);
        return Objects.equals(row.project().eGet(number), value) ? Optional.empty()
                : Optional.of(SetCommand.create(session().document().orElseThrow().domain(), row.project(), number,
                        value == null ? SetCommand.UNSET_VALUE : value));
    }

    @Override
    public String label(Reduction row) {
        return SPEECH.say("editNumber", String.valueOf(row.project().getName()), title); //$NON-NLS-1$
    }
}
