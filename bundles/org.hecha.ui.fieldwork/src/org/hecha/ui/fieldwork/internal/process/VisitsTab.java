package org.hecha.ui.fieldwork.internal.process;

import java.time.LocalDate;
import java.util.List;

import org.eclipse.swt.widgets.Composite;
import org.hecha.core.EngagementDocument;
import org.hecha.model.fieldwork.Fieldwork;
import org.hecha.model.fieldwork.SiteVisit;
import org.hecha.ui.Speech;
import org.hecha.ui.fieldwork.internal.desk.Desk;
import org.hecha.ui.fieldwork.internal.desk.Members;
import org.hecha.ui.fieldwork.internal.desk.Section;
import org.hecha.ui.fieldwork.internal.desk.Shown;
import org.hecha.ui.fieldwork.internal.form.Field;
import org.hecha.ui.fieldwork.internal.form.Inquiry;
import org.hecha.ui.fieldwork.internal.form.Option;
import org.hecha.ui.page.Words;
import org.hecha.ui.widgets.Column;
import org.hecha.verification.Team;
import org.hecha.verification.process.Planning;
import org.hecha.verification.process.Processes;

/** The visits to the site, or why there is none. UI thread. */
final class VisitsTab extends RecordTab<SiteVisit> {

    private static final Speech SPEECH = Speech.of(VisitsTab.class);

    private final Planning planning;

    VisitsTab(Composite parent, Desk desk, Processes processes) {
        super(desk);
        this.planning = processes.planning();
        Section<SiteVisit> section = has(new Section<>(parent, SPEECH.say("visits.table"), columns(), this::details)); //$NON-NLS-1$
        section.tools().add(SPEECH.say("visit.add"), () -> ask(add()), desk::writable); //$NON-NLS-1$
        section.tools().add(SPEECH.say("visit.waive"), () -> ask(waive()), desk::writable); //$NON-NLS-1$
    }

    private List<Column<SiteVisit>> columns() {
        return List.of(Column.words("from", SPEECH.say("visit.from"), 100, visit -> Shown.day(visit.getStartedOn())), //$NON-NLS-1$ //$NON-NLS-2$
                Column.words("to", SPEECH.say("visit.to"), 100, visit -> Shown.day(visit.getEndedOn())), //$NON-NLS-1$ //$NON-NLS-2$
                Column.words("members", SPEECH.say("visit.members"), 170, this::members), //$NON-NLS-1$ //$NON-NLS-2$
                Column.words("facilities", SPEECH.say("visit.facilities"), 150, this::facilities), //$NON-NLS-1$ //$NON-NLS-2$
                Column.words("interviewed", SPEECH.say("visit.interviewed"), 180, visit -> Shown.text(visit.getInterviewed())),
                Column.words("areas", SPEECH.say("visit.areas"), 240, visit -> visit.getWaivedReason() == null ? Shown.text(visit.getAreas())
                        : SPEECH.say("visit.waived", visit.getWaivedReason()))); //$NON-NLS-1$
    }

    private String members(SiteVisit visit) {
        return String.join(SPEECH.say("separator"), visit.getMemberIds().stream() //$NON-NLS-1$
                .map(id -> Members.name(document().engagement(), id)).toList());
    }

    private String facilities(SiteVisit visit) {
        return visit.getWaivedReason() != null ? "" : visit.getFacilityIds().isEmpty() ? SPEECH.say("visit.wholeSite") //$NON-NLS-1$ //$NON-NLS-2$
                : String.join(SPEECH.say("separator"), visit.getFacilityIds().stream().map(id -> Words.of(document(), id).orElse(id)).toList());
    }

    private String details(SiteVisit visit) {
        boolean waived = visit.getWaivedReason() != null;
        return new Shown.Lines().add(waived ? SPEECH.say("visit.waived", visit.getWaivedReason()) //$NON-NLS-1$
                : Shown.day(visit.getStartedOn()) + " – " + Shown.day(visit.getEndedOn())) //$NON-NLS-1$
                .add(SPEECH.say("visit.members"), members(visit)).add(SPEECH.say("visit.facilities"), facilities(visit)) //$NON-NLS-1$ //$NON-NLS-2$
                .add(SPEECH.say("visit.interviewed"), visit.getInterviewed()).add(SPEECH.say("visit.areas"), visit.getAreas()).toString();
    }

    private Inquiry add() {
        EngagementDocument document = document();
        String today = Reading.today().toString();
        List<Option> facilities = document.inventory().getFacilities().stream().map(one -> new Option(one.getId(), Words.of(one))).toList();
        return Inquiry.of(SPEECH.say("visit.add.title"), SPEECH.say("visit.add.message"), SPEECH.say("visit.add.button"), List.of(
                Field.line("from", SPEECH.say("visit.from"), today).hinted(SPEECH.say("dayHint")).mandatory(),
                Field.line("to", SPEECH.say("visit.to"), today).hinted(SPEECH.say("dayHint")), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                Field.choices("members", SPEECH.say("visit.members"), Members.in(document.engagement(), Team.verifying()), List.of()).mandatory(),
                Field.choices("facilities", SPEECH.say("visit.facilities"), facilities, List.of()), //$NON-NLS-1$ //$NON-NLS-2$
                Field.line("interviewed", SPEECH.say("visit.interviewed"), ""), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                Field.text("areas", SPEECH.say("visit.areas"), "").mandatory()), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                answers -> {
                    LocalDate from = answers.dayOrNull("from"); //$NON-NLS-1$
                    LocalDate to = answers.dayOrNull("to"); //$NON-NLS-1$
                    return planning.addVisit(document, new Planning.VisitDraft(from, to == null ? from : to, answers.chosen("members"), //$NON-NLS-1$
                            answers.chosen("facilities"), answers.textOrNull("interviewed"), answers.text("areas")));
                });
    }

    private Inquiry waive() {
        EngagementDocument document = document();
        return Inquiry.of(SPEECH.say("visit.waive.title"), SPEECH.say("visit.waive.message"), SPEECH.say("visit.waive.button"),
                List.of(Field.text("reason", SPEECH.say("reason"), "").mandatory()), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                answers -> planning.waiveVisit(document, answers.text("reason"))); //$NON-NLS-1$
    }

    @Override
    void show(EngagementDocument document) {
        Fieldwork work = document.engagement().getFieldwork();
        section().show(work == null ? List.of() : List.copyOf(work.getVisits()), SiteVisit::getId, SPEECH.say("visits.none")); //$NON-NLS-1$
    }
}
