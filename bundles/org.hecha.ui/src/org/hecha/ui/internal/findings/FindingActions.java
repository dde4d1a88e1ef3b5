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
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.hecha.model.finding.Finding;
import org.hecha.ui.Session;
import org.hecha.ui.Speech;
import org.hecha.ui.form.Fields;
import org.hecha.ui.page.Icons;
import org.hecha.verification.finding.FindingStep;

/** What can be done with the findings now: buttons in groups that wrap, and one key each while the cursor is in the table. */
final class FindingActions {

    private static final Speech SPEECH = Speech.of(FindingActions.class);

    private static final int GAP = 10;

    private final Session session;
    private final Composite row;
    private final List<Action> actions = new ArrayList<>();

    private ToolBar group;

    /** A button, its key, and when it can be pressed. */
    private record Action(ToolItem item, char key, BooleanSupplier possible, Runnable run) {
    }

    FindingActions(Composite parent, Session session) {
        this.session = session;
        row = new Composite(parent, SWT.NONE);
        RowLayout layout = new RowLayout();
        layout.marginTop = 0;
        layout.marginBottom = 0;
        layout.spacing = GAP;
        row.setLayout(layout);
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
        ToolItem item = new ToolItem(group, SWT.PUSH);
        item.setText(SPEECH.say("action.key", SPEECH.say("action." + key), letter)); //$NON-NLS-1$ //$NON-NLS-2$
        item.setImage(Icons.get(key));
        item.setToolTipText(SPEECH.say("meaning." + key)); //$NON-NLS-1$
        item.addSelectionListener(SelectionListener.widgetSelectedAdapter(pressed -> run.run()));
        actions.add(new Action(item, letter, possible, run));
        return item;
    }

    /** Begins a group, a bar of its own: a single bar does not wrap on every system. @param key what the group is called */
    void group(String key) {
        group = Fields.named(SPEECH.say("actions." + key), new ToolBar(row, SWT.FLAT | SWT.RIGHT)); //$NON-NLS-1$
    }

    /** Puts what can be done now into a context menu. */
    void fill(Menu menu) {
        actions.stream().filter(action -> action.possible().getAsBoolean()).forEach(action -> {
            MenuItem item = new MenuItem(menu, SWT.PUSH);
            item.setText(action.item().getText());
            item.setImage(action.item().getImage());
            item.addSelectionListener(SelectionListener.widgetSelectedAdapter(chosen -> action.run().run()));
        });
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

    Composite control() {
        return row;
    }

    /** The buttons in their order, for tests. */
    List<ToolItem> items() {
        return actions.stream().map(Action::item).toList();
    }
}
