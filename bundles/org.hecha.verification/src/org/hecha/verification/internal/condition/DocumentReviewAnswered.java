package org.hecha.verification.internal.condition;

import java.util.List;

import org.hecha.core.text.Localized;
import org.hecha.verification.process.Condition;
import org.hecha.verification.process.ConditionSubject;
import org.osgi.service.component.annotations.Component;

/** The checklists of the document review are open and answered. */
@Component(service = Condition.class)
public final class DocumentReviewAnswered implements Condition {

    @Override
    public String id() {
        return "document-review-answered";
    }

    @Override
    public List<Localized> missing(ConditionSubject subject) {
        return ItemKind.DOCUMENT.unanswered(subject, "noDocumentChecklist");
    }
}
