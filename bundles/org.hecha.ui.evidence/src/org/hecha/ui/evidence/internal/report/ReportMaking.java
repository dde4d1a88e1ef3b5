package org.hecha.ui.evidence.internal.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.hecha.core.EngagementDocument;
import org.hecha.core.text.Messages;
import org.hecha.core.text.Reasons;
import org.hecha.core.text.Refusal;
import org.hecha.model.engagement.Engagement;
import org.hecha.model.evidence.EvidenceRegister;
import org.hecha.model.finding.FindingRegister;
import org.hecha.model.inventory.Inventory;
import org.hecha.report.ReportWriter;
import org.hecha.report.Reporting;
import org.hecha.ui.Session;
import org.hecha.ui.widgets.document.DocumentProblem;
import org.hecha.ui.widgets.document.Pages;
import org.hecha.ui.widgets.document.PdfPages;

/** Makes the report into a temporary file, from a copy of the engagement. Any thread but the UI thread. */
final class ReportMaking {

    /**
     * A report.
     *
     * @param generation state of the engagement from which it was made
     * @param pages its pages; whoever shows them closes them, and the file goes with them
     * @param kept where it was kept; null where it was not
     */
    record Made(long generation, Instant at, Pages pages, Path kept) {
    }

    private static final Messages MESSAGES = Messages.of(ReportMaking.class);
    private static final int TRIES = 5;

    private final Session session;
    private final Reporting reporting;

    ReportMaking(Session session, Reporting reporting) {
        this.session = session;
        this.reporting = reporting;
    }

    /** @param keep whether it becomes the report of the engagement */
    Made make(EngagementDocument document, boolean keep, IProgressMonitor monitor) throws Refusal {
        Path file = null;
        try {
            file = Files.createTempFile("hecha-report", ".pdf"); //$NON-NLS-1$ //$NON-NLS-2$
            Instant at = Instant.now();
            long generation = write(document, at, file);
            if (monitor.isCanceled()) {
                throw new OperationCanceledException();
            }
            Path kept = keep ? kept(file, document.folder().resolve(ReportWriter.STANDARD_PATH)) : null;
            Made made = new Made(generation, at, PdfPages.openTemporary(file), kept);
            file = null;
            return made;
        } catch (IOException e) {
            throw new Refusal(MESSAGES.text("unwritable", Reasons.of(e)), e); //$NON-NLS-1$
        } catch (DocumentProblem e) {
            throw new Refusal(MESSAGES.text("unreadable"), e); //$NON-NLS-1$
        } finally {
            delete(file);
        }
    }

    /** Copying only reads; where the engagement was changed meanwhile the copy is thrown away, whatever it looks like. */
    private long write(EngagementDocument document, Instant at, Path file) throws Refusal {
        for (int i = 0; i < TRIES; i++) {
            long before = session.generation();
            try {
                Engagement engagement = EcoreUtil.copy(document.engagement());
                Inventory inventory = EcoreUtil.copy(document.inventory());
                EvidenceRegister evidence = EcoreUtil.copy(document.evidence());
                FindingRegister findings = EcoreUtil.copy(document.findings());
                if (session.generation() == before) {
                    reporting.write(engagement, inventory, evidence, findings, at, file);
                    return before;
                }
            } catch (RuntimeException e) {
                if (session.generation() == before) {
                    throw e;
                }
            }
        }
        throw new Refusal(MESSAGES.text("changing")); //$NON-NLS-1$
    }

    private static Path kept(Path made, Path target) throws IOException {
        Files.createDirectories(target.getParent());
        Path beside = Files.createTempFile(target.getParent(), ".report", ".pdf"); //$NON-NLS-1$ //$NON-NLS-2$
        try {
            Files.copy(made, beside, StandardCopyOption.REPLACE_EXISTING);
            Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(beside);
        }
        return target;
    }

    private static void delete(Path file) throws Refusal {
        if (file != null) {
            try {
                Files.deleteIfExists(file);
            } catch (IOException e) {
                throw new Refusal(MESSAGES.text("unwritable", Reasons.of(e)), e); //$NON-NLS-1$
            }
        }
    }
}
