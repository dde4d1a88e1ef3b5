package org.hecha.ui.evidence.internal.intake;

import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.hecha.core.EngagementDocument;
import org.hecha.core.text.Localized;
import org.hecha.core.text.Messages;
import org.hecha.core.text.Refusal;
import org.hecha.evidence.EvidenceChanges;
import org.hecha.evidence.EvidenceIntake;
import org.hecha.evidence.IntakeNote;
import org.hecha.evidence.IntakeResult;
import org.hecha.model.engagement.TeamMember;
import org.hecha.model.evidence.EvidenceItem;
import org.hecha.model.inventory.EmissionSource;
import org.hecha.model.inventory.Facility;
import org.hecha.standard.evidence.EvidenceItems;
import org.hecha.ui.Background;
import org.hecha.ui.Session;
import org.hecha.ui.Speech;
import org.hecha.ui.form.Form;
import org.hecha.ui.form.FormDialog;
import org.hecha.ui.page.Words;
import org.hecha.verification.Team;
import org.hecha.verification.evidence.EvidenceKinds;

/** Takes files in, in the background, and withdraws items. UI thread. */
public final class Intakes {

    private static final Messages MESSAGES = Messages.of(Intakes.class);
    private static final Speech SPEECH = Speech.of(Intakes.class);
    private static final int MOST_SUBJECTS = 200;
    private static final int MOST_NAMES = 4;

    private final Session session;
    private final Background background;
    private final EvidenceKinds kinds;
    private final Consumer<FormDialog> opener;
    private final Consumer<String> said;

    /**
     * @param kinds null where no service declares kinds
     * @param opener opens a dialog and returns when it was closed
     * @param said takes sentences about what was done
     */
    public Intakes(Session session, Background background, EvidenceKinds kinds, Consumer<FormDialog> opener, Consumer<String> said) {
        this.session = session;
        this.background = background;
        this.kinds = kinds;
        this.opener = opener;
        this.said = said;
    }

    /** Asks what the files are and takes them in. @param chosen what is chosen in the window; null for nothing */
    public void add(Shell shell, List<Path> files, EObject chosen) {
        EngagementDocument document = session.document().orElse(null);
        if (document == null || files.isEmpty() || session.isReadOnly() || kinds == null) {
            said.accept(SPEECH.say(document == null ? "nothingOpen" : session.isReadOnly() ? "readOnly" : "noKinds")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
            return;
        }
        open(shell, "add", new IntakeForm(kinds.all(), members(document), subjects(document, chosen), answers -> { //$NON-NLS-1$
            EvidenceItem details = answers.details();
            EvidenceChanges.demandSound(document, details);
            Display display = shell.getDisplay();
            background.run(SPEECH.say("taking", files.size()), monitor -> new EvidenceIntake().take(document, files, details, //$NON-NLS-1$
                    answers.sameContent(), monitor, command -> admit(display, document, command)), this::tell);
        }), files.size(), names(files));
    }

    private void open(Shell shell, String key, Form form, Object... about) {
        opener.accept(new FormDialog(shell, SPEECH.say(key + ".title"), SPEECH.say(key + ".message", about), form)); //$NON-NLS-1$ //$NON-NLS-2$
    }

    private static String names(List<Path> files) {
        return files.stream().limit(MOST_NAMES).map(file -> String.valueOf(file.getFileName())).collect(Collectors.joining(", ")) //$NON-NLS-1$
                + (files.size() > MOST_NAMES ? " …" : ""); //$NON-NLS-1$ //$NON-NLS-2$
    }

    /** Executes on the UI thread, which owns the document, and waits for it. */
    private void admit(Display display, EngagementDocument document, Command command) throws Refusal {
        AtomicReference<Refusal> refused = new AtomicReference<>();
        display.syncExec(() -> {
            try {
                if (session.document().orElse(null) != document) {
                    throw new Refusal(MESSAGES.text("closedMeanwhile")); //$NON-NLS-1$
                }
                session.execute(command);
            } catch (Refusal e) {
                refused.set(e);
            }
        });
        if (refused.get() != null) {
            throw refused.get();
        }
    }

    private void tell(IntakeResult result) {
        String notes = result.notes().stream().map(IntakeNote::text).map(Speech::in).collect(Collectors.joining("  ")); //$NON-NLS-1$
        said.accept((SPEECH.say("taken", result.items().size()) + "  " + notes).strip()); //$NON-NLS-1$ //$NON-NLS-2$
    }

    private static List<String> members(EngagementDocument document) {
        return document.engagement().getTeam().stream().map(TeamMember::getName).toList();
    }

    private static List<Map.Entry<String, String>> subjects(EngagementDocument document, EObject chosen) {
        List<Map.Entry<String, String>> subjects = new ArrayList<>();
        if (chosen instanceof EmissionSource source) {
            subjects.add(Map.entry(source.getId(), Words.of(source)));
        }
        subjects.add(Map.entry("", SPEECH.say("noSubject"))); //$NON-NLS-1$ //$NON-NLS-2$
        for (Facility facility : document.inventory().getFacilities()) {
            subjects.add(Map.entry(facility.getId(), Words.of(facility)));
        }
        document.inventory().getSources().stream().filter(source -> source != chosen).limit(MOST_SUBJECTS)
                .forEach(source -> subjects.add(Map.entry(source.getId(), Words.of(source))));
        return subjects;
    }

    /** Asks why, and withdraws an item. */
    public void withdraw(Shell shell, EvidenceItem item) {
        EngagementDocument document = session.document().orElse(null);
        if (document == null || session.isReadOnly()) {
            said.accept(SPEECH.say(document == null ? "nothingOpen" : "readOnly")); //$NON-NLS-1$ //$NON-NLS-2$
            return;
        }
        String name = EvidenceItems.label(item);
        open(shell, "withdraw", new WithdrawForm(members(document), answers -> { //$NON-NLS-1$
            TeamMember member = Team.member(document.engagement(), answers.by(), Team.verifying());
            Instant at = Instant.now().truncatedTo(ChronoUnit.SECONDS);
            Localized written = answers.reason().isBlank() ? Localized.verbatim("") //$NON-NLS-1$
                    : MESSAGES.text("written", answers.reason().strip(), member.getName(), at.toString()); //$NON-NLS-1$
            session.execute(EvidenceChanges.withdraw(document, item, written.in(Team.language(document.engagement()))));
            said.accept(SPEECH.say("withdrawn", name)); //$NON-NLS-1$
        }), name);
    }
}
