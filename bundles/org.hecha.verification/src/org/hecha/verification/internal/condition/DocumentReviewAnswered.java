package org.hecha.verification.internal.condition;

import java.util.List;

import org.hecha.core.text.Localized;
import org.hecha.verification.checklist.Checklists;
import org.hecha.verification.process.Condition;
import org.hecha.verification.process.ConditionSubject;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The checklists of the document review are open and answered. */
@Component(service = Condition.class)
public final class DocumentReviewAnswered implements Condition {

    private final Checklists checklists;

    @Activate
    public DocumentReviewAnswered(@Reference Checklists checklists) {
        this.checklists = checklists;
    }

    @Override
    public String id() {
        return "document-review-answered";
    }

    @Override
    public List<Localized> missing(ConditionSubject subject) {
        return ItemKind.DOCUMENT.unanswered(checklists, subject, "noDocumentChecklist");
    }
}
