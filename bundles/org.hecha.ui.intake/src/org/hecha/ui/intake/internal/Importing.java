package org.hecha.ui.intake.internal;

import java.nio.file.Path;
import java.util.function.Predicate;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.hecha.core.EngagementDocument;
import org.hecha.core.text.Messages;
import org.hecha.core.text.Refusal;
import org.hecha.io.spreadsheet.ImportResult;
import org.hecha.io.spreadsheet.Intake;
import org.hecha.model.engagement.Engagement;
import org.hecha.model.inventory.Inventory;
import org.hecha.ui.Background;
import org.hecha.ui.Reporter;
import org.hecha.ui.Session;
import org.hecha.ui.Speech;

/**
 * Reads a file in the background over a copy of the inventory; what was read becomes one command that can be undone, unless
 * the engagement was changed meanwhile. UI thread.
 */
final class Importing {

    private static final Messages MESSAGES = Messages.of(Importing.class);

    private final Session session;
    private final Background background;
    private final Reporter reporter;
    private final Intake intake;
    private final Predicate<ImportResult> question;

    /** @param question shows issues and notes; answers whether the valid rows are to be taken */
    Importing(Session session, Background background, Reporter reporter, Intake intake, Predicate<ImportResult> question) {
        this.session = session;
        this.background = background;
        this.reporter = reporter;
        this.intake = intake;
        this.question = question;
    }

    static String title() {
        return Speech.in(MESSAGES.text("importTitle")); //$NON-NLS-1$
    }

    /** Begins to read; returns at once. */
    void read(Path file) {
        EngagementDocument document = session.document().orElseThrow();
        long state = session.generation();
        Engagement engagement = EcoreUtil.copy(document.engagement());
        Inventory inventory = EcoreUtil.copy(document.inventory());
        background.run(Speech.in(MESSAGES.text("reading", file.getFileName())), //$NON-NLS-1$
                monitor -> intake.read(file, engagement, inventory, true), result -> take(document, state, result));
    }

    private void take(EngagementDocument document, long state, ImportResult result) {
        boolean quiet = result.issues().isEmpty() && result.notes().isEmpty();
        if (!quiet && !question.test(result)) {
            return;
        }
        try {
            if (state != session.generation() || session.document().filter(open -> open == document).isEmpty()) {
                throw new Refusal(MESSAGES.text("changedMeanwhile", result.source())); //$NON-NLS-1$
            }
            Command command = intake.toCommand(document.domain(), document.inventory(), result);
            if (command.canExecute()) {
                session.execute(command);
            }
        } catch (Refusal refusal) {
            reporter.tell(refusal);
        }
    }
}
