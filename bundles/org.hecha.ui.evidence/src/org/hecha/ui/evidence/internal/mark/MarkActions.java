package org.hecha.ui.evidence.internal.mark;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.widgets.Shell;
import org.hecha.core.EngagementDocument;
import org.hecha.core.text.Refusal;
import org.hecha.evidence.place.Places;
import org.hecha.model.evidence.EvidenceFactory;
import org.hecha.model.evidence.EvidenceItem;
import org.hecha.model.evidence.EvidenceRegister;
import org.hecha.model.finding.Finding;
import org.hecha.standard.evidence.EvidenceItems;
import org.hecha.ui.Background;
import org.hecha.ui.Session;
import org.hecha.ui.Speech;
import org.hecha.ui.form.FormDialog;

/** Makes an anchor, a finding or a value of a region: reads what stands there, asks, and executes one command. UI thread. */
public final class MarkActions {

    private static final Speech SPEECH = Speech.of(MarkActions.class);

    private final Session session;
    private final Background background;
    private final Places places;
    private final Consumer<FormDialog> opener;
    private final Consumer<String> said;
    private String lastMember;

    /**
     * @param places null where the service does not run
     * @param opener opens a dialog and returns when it was closed
     * @param said takes one sentence about what was done or could not be
     */
    public MarkActions(Session session, Background background, Places places, Consumer<FormDialog> opener, Consumer<String> said) {
        this.session = session;
        this.background = background;
        this.places = places;
        this.opener = opener;
        this.said = said;
    }

    /**
     * Begins.
     *
     * @param item the item whose file is shown
     * @param typed the selected place, as it is typed; null where none is selected
     * @param subject what is chosen in the window and may be what the place speaks about; null for nothing
     */
    public void press(Shell shell, MarkKind kind, EvidenceItem item, String typed, EObject subject) {
        if (places == null || session.isReadOnly() || item == null || typed == null) {
            said.accept(SPEECH.say(places == null ? "noService" : session.isReadOnly() ? "readOnly" : "nothingSelected")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
            return;
        }
        EngagementDocument document = session.document().orElseThrow();
        Path folder = document.folder();
        EvidenceRegister alone = EvidenceFactory.eINSTANCE.createEvidenceRegister();
        alone.getItems().add(EcoreUtil.copy(item));
        background.run(SPEECH.say("reading"), monitor -> places.read(folder, alone, item.getId(), typed), //$NON-NLS-1$
                excerpt -> ask(shell, kind, document, new Place(item.getId(), EvidenceItems.label(item), typed, excerpt), item, subject));
    }

    private void ask(Shell shell, MarkKind kind, EngagementDocument document, Place place, EvidenceItem item, EObject subject) {
        if (shell.isDisposed() || session.document().orElse(null) != document) {
            return;
        }
        Marking marking = new Marking(places);
        List<SubjectChoice> members = SubjectChoice.members(document, lastMember);
        List<SubjectChoice> subjects = SubjectChoice.of(document, subject, item);
        String key = kind.name().toLowerCase(Locale.ROOT);
        opener.accept(new FormDialog(shell, SPEECH.say(key + ".title"), SPEECH.say(key + ".message", place.name(), place.where()), //$NON-NLS-1$ //$NON-NLS-2$
                switch (kind) {
                    case NOTE -> new NoteForm(place, subjects, members, answers -> {
                        execute(shell, () -> marking.note(document, place, answers));
                        done(kind, answers.memberId(), document);
                    });
                    case FINDING -> new FindingForm(place, subjects, members, answers -> {
                        execute(shell, () -> marking.finding(document, place, answers));
                        done(kind, answers.memberId(), document);
                    });
                    case VALUE -> new ValueForm(place, ValueTarget.of(document, subject, item), members, answers -> {
                        execute(shell, () -> marking.value(document, place, answers));
                        done(kind, answers.memberId(), document);
                    });
                }));
    }

    private void execute(Shell shell, Away.Task<Command> task) throws Refusal {
        session.execute(Away.from(shell.getDisplay(), task));
    }

    private void done(MarkKind kind, String memberId, EngagementDocument document) {
        lastMember = memberId;
        List<Finding> findings = document.findings().getFindings();
        Object number = findings.isEmpty() ? "" : findings.get(findings.size() - 1).getNumber(); //$NON-NLS-1$
        said.accept(SPEECH.say("done." + kind.name(), Objects.toString(number))); //$NON-NLS-1$
    }
}
