package org.hecha.ui.intake.internal;

import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.Locale;

import org.eclipse.jface.wizard.Wizard;
import org.hecha.core.EngagementDocument;
import org.hecha.core.EngagementDraft;
import org.hecha.core.text.Refusal;
import org.hecha.standard.calculation.Quantification;
import org.hecha.ui.FileChoice;
import org.hecha.ui.Openers;
import org.hecha.ui.Speech;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes a new engagement folder and opens it; a refusal is said in the wizard, and nothing typed is lost. */
final class EngagementWizard extends Wizard {

    private static final Logger LOG = LoggerFactory.getLogger(EngagementWizard.class);
    private static final Speech SPEECH = Speech.of(EngagementWizard.class);

    private final Openers openers;
    private final OrganizationPage organization;
    private final CriteriaPage criteria;

    /** @param quantification tells the installed standards and tables; null where the service is not running */
    EngagementWizard(Openers openers, FileChoice files, Quantification quantification) {
        this.openers = openers;
        this.organization = new OrganizationPage(files);
        this.criteria = new CriteriaPage(quantification);
        setWindowTitle(SPEECH.say("newTitle")); //$NON-NLS-1$
        setNeedsProgressMonitor(true);
    }

    @Override
    public void addPages() {
        addPage(organization);
        addPage(criteria);
    }

    @Override
    public boolean performFinish() {
        EngagementDraft draft = organization.draft(criteria.criteria(), criteria.choices());
        Path folder = organization.folder();
        try {
            getContainer().run(true, false, monitor -> {
                try {
                    EngagementDocument.create(folder, draft.engagement()).close();
                } catch (Refusal refusal) {
                    throw new InvocationTargetException(refusal);
                }
            });
            openers.open(folder);
            return true;
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof Refusal refusal) {
                organization.setErrorMessage(refusal.in(Locale.getDefault()));
                getContainer().showPage(organization);
                return false;
            }
            LOG.error("A new engagement could not be made", e.getCause()); //$NON-NLS-1$
            organization.setErrorMessage(SPEECH.say("newFailed", String.valueOf(e.getCause().getMessage()))); //$NON-NLS-1$
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
