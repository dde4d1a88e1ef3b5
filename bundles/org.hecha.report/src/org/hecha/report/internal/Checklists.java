package org.hecha.report.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.hecha.model.fieldwork.Checklist;
import org.hecha.model.fieldwork.ChecklistItem;
import org.hecha.report.ReportContent;

/** Annex 5, 文件评审表 and 现场核查清单: what was asked, what was seen, and the answer. */
final class Checklists extends Section {

    private final Names names;

    Checklists(ReportContent content, Words words, Flow flow, Names names) {
        super(content, words, flow);
        this.names = names;
    }

    @Override
    void write() throws IOException {
        flow.heading(words.say("annexChecklists")); //$NON-NLS-1$
        List<Checklist> lists = fieldwork().getChecklists();
        if (lists.isEmpty()) {
            flow.paragraph(words.say("noChecklists")); //$NON-NLS-1$
        }
        for (Checklist list : lists) {
            flow.subheading(words.or(list.getTitle()));
            flow.paragraph(words.say("checklistOf", Words.text(list.getStandardId()) + " " + Words.text(list.getEdition()), //$NON-NLS-1$ //$NON-NLS-2$
                    words.or(names.of(list.getOpenedBy())), words.moment(list.getOpenedAt())));
            table("noItems", "requirement record answerOf", rows(list), 3.6f, 4, 1.6f); //$NON-NLS-1$ //$NON-NLS-2$
        }
    }

    /** A section is named where it begins. */
    private List<List<String>> rows(Checklist list) {
        List<List<String>> rows = new ArrayList<>();
        String section = ""; //$NON-NLS-1$
        for (ChecklistItem item : list.getItems()) {
            String here = Words.text(item.getSection());
            if (!here.isEmpty() && !here.equals(section)) {
                rows.add(List.of(words.say("sectionOf", here), "", "")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
            }
            section = here;
            rows.add(row(item));
        }
        return rows;
    }

    private List<String> row(ChecklistItem item) {
        return List.of(lines(item.getRequirement(), words.labelled("clauseOf", item.getClause()), words.labelled("meansOf", item.getMeans()), //$NON-NLS-1$ //$NON-NLS-2$
                item.isUnconfirmed() ? words.say("unconfirmedItem") : ""), //$NON-NLS-1$ //$NON-NLS-2$
                lines(item.getRecord(), words.labelled("doubt", item.getDoubt()), //$NON-NLS-1$
                        words.labelled("evidenceOf", names.of(item.getEvidenceIds())), //$NON-NLS-1$
                        words.labelled("findingsOf", names.of(item.getFindingIds()))), //$NON-NLS-1$
                lines(words.say("answer." + item.getAnswer().getName()), names.of(item.getAnsweredBy()), //$NON-NLS-1$
                        item.getAnsweredAt() == null ? "" : words.moment(item.getAnsweredAt()))); //$NON-NLS-1$
    }
}
