package org.hecha.standard.gbt33760.ui;

import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.jface.wizard.Wizard;
import org.hecha.core.EngagementDocument;
import org.hecha.core.text.Refusal;
import org.hecha.model.inventory.InventoryPackage;
import org.hecha.model.inventory.ReductionProject;
import org.hecha.ui.Session;
import org.hecha.ui.Speech;

/** Adds a reduction project to the inventory by one command; a refusal is said in the wizard, and nothing typed is lost. */
final class ProjectWizard extends Wizard {

    private static final Speech SPEECH = Speech.of(ProjectWizard.class);

    private final Session session;
    private final ProjectPage page = new ProjectPage();

    ProjectWizard(Session session) {
        this.session = session;
        setWindowTitle(SPEECH.say("wizardTitle")); //$NON-NLS-1$
    }

    @Override
    public void addPages() {
        addPage(page);
    }

    @Override
    public boolean performFinish() {
        ReductionProject project = page.describe();
        EngagementDocument document = session.document().orElseThrow();
        Command command = AddCommand.create(document.domain(), document.inventory(), InventoryPackage.Literals.INVENTORY__PROJECTS,
                project);
        if (command instanceof AbstractCommand named) {
            named.setLabel(SPEECH.say("addProject", project.getName())); //$NON-NLS-1$
        }
        try {
            session.execute(command);
            session.select(project);
            return true;
        } catch (Refusal refusal) {
            page.setErrorMessage(refusal.in(java.util.Locale.getDefault()));
            return false;
        }
    }
}
