package org.hecha.ui.intake.internal;

import java.nio.file.Path;
import java.util.Locale;

import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.hecha.io.spreadsheet.Intake;
import org.hecha.io.spreadsheet.TemplateKind;
import org.hecha.ui.Background;
import org.hecha.ui.FileChoice;
import org.hecha.ui.Speech;

/** Writes an empty workbook to fill in. */
public final class TemplateHandler {

    private static final Speech SPEECH = Speech.of(TemplateHandler.class);

    @CanExecute
    boolean possible(IEclipseContext context) {
        return context.get(Intake.class) != null;
    }

    @Execute
    void execute(IEclipseContext context, FileChoice files, Background background) {
        Intake intake = context.get(Intake.class);
        files.save(SPEECH.say("templateTitle"), Path.of(SPEECH.say("templateName")), "*.xlsx") //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                .ifPresent(target -> background.run(SPEECH.say("writing", target.getFileName()), monitor -> { //$NON-NLS-1$
                    intake.writeTemplate(TemplateKind.INVENTORY, target, Locale.getDefault());
                    return target;
                }, written -> {
                }));
    }
}
