package org.hecha.ui.intake.internal;

import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Display;
import org.hecha.standard.calculation.Quantification;
import org.hecha.ui.FileChoice;
import org.hecha.ui.Openers;

/** Begins a new engagement by the wizard. */
public final class NewHandler {

    @Execute
    void execute(Display display, Openers openers, FileChoice files, IEclipseContext context) {
        new WizardDialog(display.getActiveShell(), new EngagementWizard(openers, files, context.get(Quantification.class))).open();
    }
}
