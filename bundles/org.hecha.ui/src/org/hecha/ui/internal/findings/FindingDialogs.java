package org.hecha.ui.internal.findings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.core.di.annotations.Creatable;
import org.eclipse.swt.widgets.Shell;
import org.hecha.core.EngagementDocument;
import org.hecha.core.text.Messages;
import org.hecha.core.text.Refusal;
import org.hecha.model.finding.Finding;
import org.hecha.standard.exchange.TextTables;
import org.hecha.standard.seal.PackageVerifier;
import org.hecha.ui.Background;
import org.hecha.ui.FileChoice;
import org.hecha.ui.Preferences;
import org.hecha.ui.Reporter;
import org.hecha.ui.Session;
import org.hecha.ui.Speech;
import org.hecha.ui.form.Form;
import org.hecha.ui.form.FormDialog;
import org.hecha.ui.page.Acting;
import org.hecha.verification.Team;
import org.hecha.verification.Verification;
import org.hecha.verification.finding.FindingStep;
import org.hecha.verification.finding.NonConformityList;

import jakarta.inject.Inject;

/** The dialogs about findings, and the list that goes to the client and comes back. UI thread. */
@Creatable
public final class FindingDialogs {

    private static final Speech SPEECH = Speech.of(FindingDialogs.class);
    private static final Messages MESSAGES = Messages.of(FindingDialogs.class);

    private final Session session;
    private final Acting acting;
    private final Background background;
    private final Reporter reporter;
    private final FileChoice files;
    private final IEclipseContext context;
    private Consumer<FormDialog> opening = FormDialog::open;

    @Inject
    public FindingDialogs(Session session, Acting acting, Background background, Reporter reporter, FileChoice files,
            IEclipseContext context) {
        this.session = session;
        this.acting = acting;
        this.background = background;
        this.reporter = reporter;
        this.files = files;
        this.context = context;
    }

    /** A new finding, proposed about the chosen object. */
    void raise(Shell shell) {
        Optional<org.eclipse.emf.ecore.EObject> about = session.selection().map(chosen -> chosen instanceof Finding finding
                ? session.document().flatMap(open -> open.find(finding.getSubjectId())).orElse(null) : chosen);
        open(shell, "raise", "", DraftForm.raise(session, about, acting)); //$NON-NLS-1$ //$NON-NLS-2$
    }

    void edit(Shell shell, Finding finding) {
        open(shell, "edit", number(finding), DraftForm.edit(session, finding, acting)); //$NON-NLS-1$
    }

    void answer(Shell shell, Finding finding) {
        open(shell, "answer", number(finding), new AnswerForm(session, finding)); //$NON-NLS-1$
    }

    void retest(Shell shell, Finding finding) {
        open(shell, "retest", number(finding), new RetestForm(session, finding, acting)); //$NON-NLS-1$
    }

    void close(Shell shell, Finding finding) {
        open(shell, "close", number(finding), new CloseForm(session, finding, acting)); //$NON-NLS-1$
    }

    void accept(Shell shell, Finding finding) {
        open(shell, "accept", number(finding), new ReasonForm(session, FindingStep.ACCEPT, finding, acting)); //$NON-NLS-1$
    }

    void reopen(Shell shell, Finding finding) {
        open(shell, "reopen", number(finding), new ReasonForm(session, FindingStep.REOPEN, finding, acting)); //$NON-NLS-1$
    }

    void suppressions(Shell shell) {
        open(shell, "suppressions", "", new SuppressionsForm(session, acting, context.get(Verification.class))); //$NON-NLS-1$ //$NON-NLS-2$
    }

    /** Sets a check aside. @param about what is proposed */
    public void suppress(Shell shell, FailedCheck about) {
        open(shell, "suppress", "", new SuppressForm(session, acting, context.get(Verification.class), about)); //$NON-NLS-1$ //$NON-NLS-2$
    }

    /** Takes over what the engagement of the year before left. */
    void carry(Shell shell) {
        Optional<PackageVerifier> verifier = Optional.ofNullable(context.get(PackageVerifier.class));
        List<Path> trust = Optional.ofNullable(context.get(Preferences.class)).map(kept -> kept.now().trust()).orElse(List.of());
        open(shell, "carry", "", new CarryForm(session, background, files, //$NON-NLS-1$ //$NON-NLS-2$
                (place, monitor) -> Earlier.read(place, verifier, trust, monitor), acting));
    }

    /** Asks where the list of non-conformities goes and writes it. */
    void export(Consumer<String> done) {
        EngagementDocument open = session.document().orElseThrow();
        List<List<String>> rows = new NonConformityList(open).rows(Team.language(open.engagement()));
        Path proposed = open.folder().resolveSibling(SPEECH.say("exportName")); //$NON-NLS-1$
        files.save(SPEECH.say("action.export"), proposed, "*.csv") //$NON-NLS-1$ //$NON-NLS-2$
                .ifPresent(file -> background.run(SPEECH.say("exporting"), monitor -> write(rows, file), //$NON-NLS-1$
                        written -> done.accept(SPEECH.say("exported", rows.size() - 1, written)))); //$NON-NLS-1$
    }

    /** The user agreed to replace a file that was there; it stays whole until the new one is. */
    private Path write(List<List<String>> rows, Path file) throws Refusal {
        Path fresh = Files.exists(file) ? file.resolveSibling(file.getFileName() + ".new") : file; //$NON-NLS-1$
        tables().write(fresh, rows);
        try {
            return fresh == file ? file : Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new Refusal(MESSAGES.text("notReplaced", file, fresh), e); //$NON-NLS-1$
        }
    }

    /** Asks for the list as the client returned it, reads it and asks whether its answers are taken. */
    void importAnswers(Shell shell) {
        long generation = session.generation();
        Optional<Path> chosen = files.open(SPEECH.say("action.import"), //$NON-NLS-1$
                "*.csv", "*.xlsx", "*.xls"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        chosen.ifPresent(file -> background.run(SPEECH.say("importing"), monitor -> tables().read(file), rows -> { //$NON-NLS-1$
            if (generation == session.generation()) {
                open(shell, "import", "", new ImportForm(session, file.getFileName().toString(), rows)); //$NON-NLS-1$ //$NON-NLS-2$
            } else {
                reporter.tell(new Refusal(MESSAGES.text("changedMeanwhile", file.getFileName()))); //$NON-NLS-1$
            }
        }));
    }

    private TextTables tables() throws Refusal {
        TextTables tables = context.get(TextTables.class);
        if (tables == null) {
            throw new Refusal(MESSAGES.text("noTables")); //$NON-NLS-1$
        }
        return tables;
    }

    private static String number(Finding finding) {
        return "#" + finding.getNumber(); //$NON-NLS-1$
    }

    private void open(Shell shell, String key, String number, Form form) {
        String title = (SPEECH.say("action." + key) + ' ' + number).strip(); //$NON-NLS-1$
        opening.accept(new FormDialog(shell, title, SPEECH.say("meaning." + key), //$NON-NLS-1$
                SPEECH.say("do." + key), form)); //$NON-NLS-1$
    }

    /** Where dialogs go instead of the screen, for tests. */
    public void opening(Consumer<FormDialog> instead) {
        opening = instead;
    }
}
