package org.hecha.report.internal;

import java.io.IOException;
import java.util.List;

import org.hecha.model.fieldwork.Checklist;
import org.hecha.model.fieldwork.ChecklistAnswer;
import org.hecha.model.fieldwork.SiteVisit;
import org.hecha.report.ReportContent;

/** The review of documents and the visits to the site, or why there was none. */
final class Reviews extends Section {

    private final Names names;

    Reviews(ReportContent content, Words words, Flow flow, Names names) {
        super(content, words, flow);
        this.names = names;
    }

    @Override
    void write() throws IOException {
        flow.subheading(words.say("process.review")); //$NON-NLS-1$
        table("noChecklists", "checklist openedBy itemsAnswered itemsNotConforming", //$NON-NLS-1$ //$NON-NLS-2$
                fieldwork().getChecklists().stream().map(this::checklist).toList(), 4, 2.4f, 1.4f, 1.4f);
        flow.subheading(words.say("process.visit")); //$NON-NLS-1$
        for (SiteVisit visit : fieldwork().getVisits()) {
            if (visit.getStartedOn() == null) {
                flow.paragraph(words.say("visitWaived", words.or(visit.getWaivedReason()))); //$NON-NLS-1$
            }
        }
        List<List<String>> visits = fieldwork().getVisits().stream().filter(visit -> visit.getStartedOn() != null)
                .map(this::visit).toList();
        if (!visits.isEmpty() || fieldwork().getVisits().isEmpty()) {
            table("noVisit", "dates facilities visitors interviewed areas", visits, 1.6f, 1.6f, 1.6f, 2, 3.4f); //$NON-NLS-1$ //$NON-NLS-2$
        }
    }

    private List<String> checklist(Checklist list) {
        long answered = list.getItems().stream().filter(item -> item.getAnswer() != ChecklistAnswer.OPEN).count();
        long wrong = list.getItems().stream().filter(item -> item.getAnswer() == ChecklistAnswer.NOT_CONFORMING).count();
        return List.of(lines(list.getTitle(), Words.text(list.getStandardId()) + " " + Words.text(list.getEdition())), //$NON-NLS-1$
                lines(names.of(list.getOpenedBy()), words.moment(list.getOpenedAt())),
                answered + " / " + list.getItems().size(), String.valueOf(wrong)); //$NON-NLS-1$
    }

    private List<String> visit(SiteVisit visit) {
        String days = visit.getEndedOn() == null || visit.getEndedOn().equals(visit.getStartedOn())
                ? Words.day(visit.getStartedOn()) : visit.getStartedOn() + " – " + visit.getEndedOn(); //$NON-NLS-1$
        return List.of(days, lines(names.of(visit.getFacilityIds())), lines(names.of(visit.getMemberIds())),
                lines(visit.getInterviewed()), lines(visit.getAreas()));
    }
}
