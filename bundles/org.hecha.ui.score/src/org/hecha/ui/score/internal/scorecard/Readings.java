package org.hecha.ui.score.internal.scorecard;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.hecha.scoring.PolicyChoice;
import org.hecha.scoring.PolicyOption;
import org.hecha.ui.Speech;
import org.hecha.ui.score.DossierSession;
import org.hecha.ui.widgets.Grid;

/** How the places are read where the guide is silent, and a drop-down to try another reading. UI thread. */
final class Readings {

    private static final Speech SPEECH = Speech.of(Readings.class);

    private final DossierSession session;
    private final Composite content;
    private final Grid<PolicyChoice> grid;
    private final Combo options;
    private String policy;

    Readings(Composite parent, DossierSession session) {
        this.session = session;
        content = new Composite(parent, SWT.NONE);
        content.setLayout(new GridLayout());
        grid = new Grid<>(content, SPEECH.say("readings"), Tables.policies()); //$NON-NLS-1$
        grid.control().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        options = new Combo(content, SWT.READ_ONLY);
        GridData wide = new GridData(SWT.FILL, SWT.CENTER, true, false);
        wide.widthHint = 200;
        options.setLayoutData(wide);
        options.setEnabled(false);
        options.addListener(SWT.Selection, event -> read(options.getSelectionIndex()));
        grid.onSelect(this::offer);
    }

    Composite control() {
        return content;
    }

    void show(List<PolicyChoice> choices) {
        grid.rows(choices);
        choices.stream().filter(choice -> choice.policy().id().equals(policy)).findFirst().ifPresent(this::offer);
    }

    private void offer(PolicyChoice choice) {
        policy = choice.policy().id();
        List<PolicyOption> all = choice.policy().options();
        options.setItems(all.stream().map(option -> Speech.in(option.note())).toArray(String[]::new));
        options.select(all.indexOf(choice.option()));
        options.setEnabled(all.size() > 1);
    }

    private void read(int option) {
        grid.rows().stream().filter(choice -> choice.policy().id().equals(policy)).findFirst()
                .ifPresent(choice -> read(choice, option));
    }

    /** Takes an option of a question, as the drop-down does. */
    void read(PolicyChoice choice, int option) {
        String id = choice.policy().options().get(option).id();
        session.interpret(choice.policy().id(), id.equals(choice.policy().defaultOption()) ? null : id);
    }

    Grid<PolicyChoice> grid() {
        return grid;
    }
}
