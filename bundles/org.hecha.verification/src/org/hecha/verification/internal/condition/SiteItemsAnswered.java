package org.hecha.verification.internal.condition;

import java.util.List;

import org.hecha.core.text.Localized;
import org.hecha.verification.process.Condition;
import org.hecha.verification.process.ConditionSubject;
import org.osgi.service.component.annotations.Component;

/** Every question to be answered on site is answered; none where the visit was waived. */
@Component(service = Condition.class)
public final class SiteItemsAnswered implements Condition {

    @Override
    public String id() {
        return "site-items-answered";
    }

    @Override
    public List<Localized> missing(ConditionSubject subject) {
        return VisitRecorded.waived(subject) ? List.of() : ItemKind.SITE.unanswered(subject, "noSiteChecklist");
    }
}
