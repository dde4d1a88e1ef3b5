package org.hecha.ui.internal.findings;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.hecha.model.finding.Finding;
import org.hecha.ui.Session;
import org.hecha.ui.Speech;
import org.hecha.ui.page.Icons;
import org.hecha.verification.finding.FindingStep;

/** What can be done with the findings now: a bar of buttons, and one key each while the cursor is in the table. */
final class FindingActions {

    private static final Speech SPEECH = Speech.of(FindingActions.class);

    private final Session session;
    private final ToolBar bar;
    private final List<Action> actions = new ArrayList<>();

    /** A button, its key, and when it can be pressed. */
    private record Action(ToolItem item, char key, BooleanSupplier possible, Runnable run) {
    }

    FindingActions(Composite parent, Session session) {
        this.session = session;
        bar = new ToolBar(parent, SWT.FLAT | SWT.WRAP | SWT.RIGHT);
    }

    /** A button that changes something; it cannot be pressed while the engagement may be read only. */
    ToolItem change(String key, char letter, Runnable run) {
        return add(key, letter, () -> session.document().isPresent() && !session.isReadOnly(), run);
    }

    /** A button that changes nothing. */
    ToolItem look(String key, char letter, Runnable run) {
        return add(key, letter, () -> session.document().isPresent(), run);
    }

    /** A button for a step with the chosen finding, which can be pressed while the state machine allows the step. */
    ToolItem step(FindingStep step, char letter, Supplier<Optional<Finding>> chosen, Consumer<Finding> run) {
        return add(step.name().toLowerCase(Locale.ROOT), letter, () -> session.document().isPresent() && !session.isReadOnly()
                && chosen.get().filter(finding -> step.to(finding.getState(), finding.getKind()).isPresent()).isPresent(),
                () -> chosen.get().ifPresent(run));
    }

    private ToolItem add(String key, char letter, BooleanSupplier possible, Runnable run) {
        ToolItem item = new ToolItem(bar, SWT.PUSH);
        item.setText(SPEECH.say("action.key", SPEECH.say("action." + key), letter)); //$NON-NLS-1$ //$NON-NLS-2$
        item.setImage(Icons.get(key));
        item.setToolTipText(SPEECH.say("meaning." + key)); //$NON-NLS-1$
        item.addSelectionListener(SelectionListener.widgetSelectedAdapter(pressed -> run.run()));
        actions.add(new Action(item, letter, possible, run));
        return item;
    }

    void separator() {
        new ToolItem(bar, SWT.SEPARATOR);
    }

    /** Enables what can be done now. */
    void refresh() {
        actions.forEach(action -> action.item().setEnabled(action.possible().getAsBoolean()));
    }

    /** Takes the keys while the focus is in {@code control}. */
    void listenTo(Control control) {
        control.addKeyListener(KeyListener.keyPressedAdapter(event -> {
            if ((event.stateMask & SWT.MODIFIER_MASK & ~SWT.SHIFT) == 0) {
                press(event.character);
            }
        }));
    }

    /** Does what the key stands for, if it can be done now. */
    void press(char letter) {
        actions.stream().filter(action -> action.key() != 0 && action.key() == Character.toUpperCase(letter))
                .filter(action -> action.possible().getAsBoolean()).findFirst().ifPresent(action -> action.run().run());
    }

    ToolBar control() {
        return bar;
    }
}
