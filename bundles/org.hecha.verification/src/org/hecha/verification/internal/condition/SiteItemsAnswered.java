package org.hecha.verification.internal.condition;

import java.util.List;

import org.hecha.core.text.Localized;
import org.hecha.verification.checklist.Checklists;
import org.hecha.verification.process.Condition;
import org.hecha.verification.process.ConditionSubject;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Every question to be answered on site is answered; none where the visit was waived. */
@Component(service = Condition.class)
public final class SiteItemsAnswered implements Condition {

    private final Checklists checklists;

    @Activate
    public SiteItemsAnswered(@Reference Checklists checklists) {
        this.checklists = checklists;
    }

    @Override
    public String id() {
        return "site-items-answered";
    }

    @Override
    public List<Localized> missing(ConditionSubject subject) {
        return VisitRecorded.waived(subject) ? List.of() : ItemKind.SITE.unanswered(checklists, subject, "noSiteChecklist");
    }
}
