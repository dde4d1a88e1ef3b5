package org.hecha.ui.fieldwork.internal.process;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.hecha.core.EngagementDocument;
import org.hecha.model.engagement.ProcessStep;
import org.hecha.model.engagement.SignOff;
import org.hecha.standard.Standing;
import org.hecha.ui.Speech;
import org.hecha.ui.fieldwork.internal.desk.Members;
import org.hecha.ui.fieldwork.internal.desk.Pickers;
import org.hecha.ui.fieldwork.internal.desk.Shown;
import org.hecha.verification.Team;
import org.hecha.verification.process.Cover;
import org.hecha.verification.process.ProcessDefinition;
import org.hecha.verification.process.Processes;
import org.hecha.verification.process.SignOffSubject;
import org.hecha.verification.process.SignOffs;
import org.hecha.verification.process.StepDefinition;
import org.hecha.verification.process.StepStatus;

/** Asks the service how the verification stands. Used once, on any thread that owns the document. */
final class Reading {

    /** Days of a verification are days in China. */
    private static final ZoneOffset CHINA = ZoneOffset.ofHours(8);
    private static final Speech SPEECH = Speech.of(Reading.class);

    private final Processes processes;
    private final EngagementDocument document;
    private final ProcessDefinition process;

    private Reading(Processes processes, EngagementDocument document) {
        this.processes = processes;
        this.document = document;
        this.process = processes.of(document.engagement());
    }

    static ProcessView of(Processes processes, EngagementDocument document) {
        Reading reading = new Reading(processes, document);
        return new ProcessView(Speech.in(reading.process.title()), reading.steps(), reading.signs(), reading.notes());
    }

    static LocalDate today() {
        return LocalDate.now(CHINA);
    }

    private List<StepRow> steps() {
        return processes.work().status(document, today()).stream().map(this::step).toList();
    }

    private StepRow step(StepStatus status) {
        ProcessStep step = status.step();
        Optional<StepDefinition> definition = status.definition();
        return new StepRow(step.getId(), step.getKind(), Speech.in(status.title()), step.getState(), status.overdue(),
                Members.name(document.engagement(), step.getOwnerId()), definition.map(StepDefinition::owners).orElse(Set.of()),
                step.getDue(), step.getStartedOn(), step.getCompletedOn(), status.missing().stream().map(Speech::in).toList(),
                definition.flatMap(StepDefinition::signOff).orElse(""), Shown.text(step.getRecord()), Shown.text(step.getRemark()), //$NON-NLS-1$
                Pickers.evidenceNames(document, step.getEvidenceIds()), List.copyOf(step.getEvidenceIds()),
                definition.map(StepDefinition::clause).orElse(""), definition.filter(Reading::unconfirmed).isPresent()); //$NON-NLS-1$
    }

    private static boolean unconfirmed(StepDefinition definition) {
        return definition.standing() == Standing.UNCONFIRMED || definition.daysStanding() == Standing.UNCONFIRMED;
    }

    /** Every sign-off in the order given, then the subjects that nobody's sign-off stands for. */
    private List<SignRow> signs() {
        List<SignRow> rows = new ArrayList<>();
        List<SignOffs.Broken> broken = processes.signOffs().broken(document);
        document.engagement().getSignOffs().forEach(signOff -> rows.add(given(signOff,
                broken.stream().filter(one -> one.signOff() == signOff).findFirst())));
        process.subjects().stream()
                .filter(subject -> processes.signOffs().standing(document.engagement(), subject.id()).isEmpty())
                .forEach(subject -> rows.add(new SignRow(subject.id(), subject.id(), Speech.in(subject.title()), "", role(subject), //$NON-NLS-1$
                        "", SignRow.State.UNSIGNED, "", "", List.of(), covers(subject)))); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        return rows;
    }

    private SignRow given(SignOff signOff, Optional<SignOffs.Broken> broken) {
        Optional<SignOffSubject> subject = process.subject(signOff.getSubject());
        SignRow.State state = signOff.getVoidedAt() != null ? SignRow.State.VOIDED : broken.isEmpty() ? SignRow.State.STANDS
                : broken.get().changes().none() ? SignRow.State.BASELESS : SignRow.State.BROKEN;
        List<String> changes = broken.map(one -> one.changes().listed().stream().map(change -> Speech.in(change.text())).toList())
                .orElse(List.of());
        return new SignRow(signOff.getId(), Shown.text(signOff.getSubject()),
                subject.map(one -> Speech.in(one.title())).orElse(Shown.text(signOff.getSubject())),
                Members.name(document.engagement(), signOff.getMemberId()), Speech.in(Team.role(signOff.getRole())),
                Shown.moment(signOff.getSignedAt()), state, Shown.text(signOff.getRemark()),
                signOff.getVoidedAt() == null ? "" : Shown.moment(signOff.getVoidedAt()) + ' ' + Shown.text(signOff.getVoidedBy()), //$NON-NLS-1$
                changes, subject.map(Reading::covers).orElse(List.of()));
    }

    private static String role(SignOffSubject subject) {
        return Speech.in(Team.role(subject.role()));
    }

    private static List<String> covers(SignOffSubject subject) {
        return subject.covers().stream().map(Reading::cover).toList();
    }

    /** The file, and how much of it is signed. */
    private static String cover(Cover cover) {
        String file = SPEECH.say("cover." + cover.root()); //$NON-NLS-1$
        return cover.only().isEmpty() && cover.except().isEmpty() ? SPEECH.say("cover.all", file) //$NON-NLS-1$
                : cover.only().isEmpty() ? SPEECH.say("cover.except", file, cover.except().size()) //$NON-NLS-1$
                        : SPEECH.say("cover.only", file, cover.only().size()); //$NON-NLS-1$
    }

    private List<String> notes() {
        List<String> notes = new ArrayList<>();
        processes.problems().forEach(problem -> notes.add(Speech.in(problem.message())));
        if (process.steps().stream().anyMatch(Reading::unconfirmed)) {
            notes.add(SPEECH.say("unconfirmedSource", Speech.in(process.source()))); //$NON-NLS-1$
        }
        return notes;
    }
}
