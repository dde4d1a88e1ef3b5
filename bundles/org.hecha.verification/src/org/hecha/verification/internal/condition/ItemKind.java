package org.hecha.verification.internal.condition;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import org.hecha.core.text.Localized;
import org.hecha.model.fieldwork.Checklist;
import org.hecha.model.fieldwork.ChecklistAnswer;
import org.hecha.model.fieldwork.ChecklistItem;
import org.hecha.verification.checklist.Checklists;
import org.hecha.verification.process.ConditionSubject;

/**
 * When a question of a checklist is answered: in the document review or on site. A form that is installed says by its
 * step, and which of its questions must be answered. Of one that is not, its name decides for all its questions, else the
 * means by which the question is looked into.
 */
enum ItemKind {
    DOCUMENT("document-review"), SITE("site-visit");

    private static final Pattern SITE_FORM = Pattern.compile("on-?site|site-|-site|现场");
    private static final Pattern DOCUMENT_FORM = Pattern.compile("document|desk|文件评审|文审");
    private static final Pattern SITE_MEANS = Pattern.compile("ask|inquir|look|observ|test|recomput|问|看|验");

    private final String step;

    ItemKind(String step) {
        this.step = step;
    }

    static ItemKind of(Checklist checklist, ChecklistItem item) {
        String form = (checklist.getFormId() + " " + checklist.getTitle()).toLowerCase(Locale.ROOT);
        if (DOCUMENT_FORM.matcher(form).find()) {
            return DOCUMENT;
        }
        String means = String.valueOf(item.getMeans()).toLowerCase(Locale.ROOT);
        return SITE_FORM.matcher(form).find() || SITE_MEANS.matcher(means).find() ? SITE : DOCUMENT;
    }

    /** What is missing: the checklist itself, or how many answers to which. */
    List<Localized> unanswered(Checklists forms, ConditionSubject subject, String noneKey) {
        List<Checklist> checklists = Lack.fieldwork(subject).map(work -> work.getChecklists().stream()
                .filter(list -> concerns(forms, list)).toList()).orElse(List.of());
        if (checklists.isEmpty()) {
            return List.of(Lack.of(noneKey));
        }
        return checklists.stream().filter(list -> open(forms, subject, list) > 0)
                .map(list -> Lack.of("itemsOpen", String.valueOf(list.getTitle()), open(forms, subject, list))).toList();
    }

    private boolean concerns(Checklists forms, Checklist list) {
        return forms.form(list.getFormId()).map(form -> form.step().equals(step))
                .orElseGet(() -> list.getItems().stream().anyMatch(item -> of(list, item) == this));
    }

    private long open(Checklists forms, ConditionSubject subject, Checklist list) {
        if (forms.form(list.getFormId()).isPresent()) {
            return forms.state(list, subject.findings()).mandatoryOpen();
        }
        return list.getItems().stream().filter(item -> of(list, item) == this
                && item.getAnswer() == ChecklistAnswer.OPEN).count();
    }
}
