package org.hecha.verification.internal.checklist;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.hecha.core.text.Messages;
import org.hecha.model.engagement.Engagement;
import org.hecha.model.fieldwork.Checklist;
import org.hecha.model.fieldwork.ChecklistItem;
import org.hecha.verification.checklist.ChecklistForm;
import org.hecha.verification.checklist.Means;

/** The doubts that other checklists leave for work on site, as questions of the checklist that takes them over. */
final class Doubts {

    /** How the id of such a question begins. */
    static final String DOUBT = "DOUBT";

    private static final Messages MESSAGES = Messages.of(Doubts.class);

    private final FormBook book;
    private final Locale language;

    Doubts(FormBook book, Locale language) {
        this.book = book;
        this.language = language;
    }

    /** Doubts for a form, but for those that another checklist has taken over already. */
    List<Asked> of(ChecklistForm form, Engagement engagement) {
        List<Asked> asked = new ArrayList<>();
        if (form.doubtsFrom().isEmpty() || engagement.getFieldwork() == null) {
            return asked;
        }
        List<Checklist> others = engagement.getFieldwork().getChecklists().stream()
                .filter(one -> !form.id().equals(one.getFormId())).toList();
        for (Checklist checklist : others) {
            // a checklist whose standard is gone may leave doubts of any step
            if (book.form(checklist.getFormId()).map(one -> one.step().equals(form.doubtsFrom())).orElse(true)) {
                for (ChecklistItem item : checklist.getItems()) {
                    if (item.getDoubt() != null && !item.getDoubt().isBlank() && !Marks.isGone(item)) {
                        Asked doubt = doubt(checklist, item);
                        if (others.stream().noneMatch(one -> holds(one, doubt.id()))) {
                            asked.add(doubt);
                        }
                    }
                }
            }
        }
        return asked;
    }

    private static boolean holds(Checklist checklist, String itemId) {
        return checklist.getItems().stream().anyMatch(item -> itemId.equals(item.getItemId()));
    }

    /** The id holds a fingerprint of the words: a doubt that is put otherwise is another question. */
    private Asked doubt(Checklist checklist, ChecklistItem item) {
        String id = DOUBT + FormData.FOR + checklist.getFormId() + "/" + item.getItemId() + "/"
                + Integer.toHexString(item.getDoubt().hashCode());
        return new Asked(id, MESSAGES.text("doubtSection").in(language),
                MESSAGES.text("doubt", String.valueOf(checklist.getTitle()), Marks.asked(item), item.getDoubt()).in(language),
                item.getClause(), Means.READ.title().in(language) + " · " + Means.ASK.title().in(language), false, "",
                Optional.empty());
    }
}
