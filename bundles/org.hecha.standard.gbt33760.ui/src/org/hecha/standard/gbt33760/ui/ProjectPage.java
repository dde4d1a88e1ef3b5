package org.hecha.standard.gbt33760.ui;

import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.hecha.core.Identities;
import org.hecha.core.text.Numbers;
import org.hecha.model.inventory.InventoryFactory;
import org.hecha.model.inventory.ReductionProject;
import org.hecha.ui.Speech;

/** What there is to say about a new project. */
final class ProjectPage extends WizardPage {

    private static final Speech SPEECH = Speech.of(ProjectPage.class);
    private static final int LINES = 4;

    private Text name;
    private Text scenario;
    private Button implemented;
    private Button inside;
    private Text baseline;
    private Text project;
    private Text leakage;

    ProjectPage() {
        super("project", SPEECH.say("wizardTitle"), null); //$NON-NLS-1$ //$NON-NLS-2$
        setDescription(SPEECH.say("wizardMessage")); //$NON-NLS-1$
        setPageComplete(false);
    }

    @Override
    public void createControl(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        page.setLayout(new GridLayout(2, false));
        name = field(page, "fieldName", SWT.BORDER); //$NON-NLS-1$
        scenario = field(page, "fieldScenario", SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL); //$NON-NLS-1$
        ((GridData) scenario.getLayoutData()).heightHint = LINES * scenario.getLineHeight();
        implemented = tick(page, "fieldImplemented"); //$NON-NLS-1$
        inside = tick(page, "fieldInside"); //$NON-NLS-1$
        baseline = field(page, "fieldBaseline", SWT.BORDER | SWT.RIGHT); //$NON-NLS-1$
        project = field(page, "fieldProject", SWT.BORDER | SWT.RIGHT); //$NON-NLS-1$
        leakage = field(page, "fieldLeakage", SWT.BORDER | SWT.RIGHT); //$NON-NLS-1$
        setControl(page);
    }

    private Text field(Composite page, String label, int style) {
        new Label(page, SWT.NONE).setText(SPEECH.say(label));
        Text field = new Text(page, style);
        field.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        field.addModifyListener(changed -> check());
        return field;
    }

    private static Button tick(Composite page, String label) {
        Button button = new Button(page, SWT.CHECK);
        button.setText(SPEECH.say(label));
        button.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1));
        button.setSelection(true);
        return button;
    }

    private void check() {
        Optional<String> wrong = name.getText().isBlank() ? Optional.of(SPEECH.say("nameMissing")) //$NON-NLS-1$
                : Stream.of(baseline, project, leakage).map(Text::getText).map(NumberEdit::refusal).flatMap(Optional::stream).findFirst();
        setErrorMessage(wrong.orElse(null));
        setPageComplete(wrong.isEmpty());
    }

    /** The project as described. */
    ReductionProject describe() {
        ReductionProject described = Identities.fresh(InventoryFactory.eINSTANCE.createReductionProject());
        described.setName(name.getText().strip());
        described.setBaselineScenario(scenario.getText().isBlank() ? null : scenario.getText().strip());
        described.setImplemented(implemented.getSelection());
        described.setInsideBoundary(inside.getSelection());
        Numbers.typed(baseline.getText()).ifPresent(described::setBaseline);
        Numbers.typed(project.getText()).ifPresent(described::setProject);
        Numbers.typed(leakage.getText()).ifPresent(described::setLeakage);
        return described;
    }
}
