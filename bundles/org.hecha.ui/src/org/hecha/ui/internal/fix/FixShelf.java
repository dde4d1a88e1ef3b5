package org.hecha.ui.internal.fix;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.hecha.core.EngagementDocument;
import org.hecha.ui.fix.QuickFix;
import org.hecha.ui.fix.QuickFixes;
import org.hecha.ui.fix.Trouble;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** Every contribution of fixes that is installed. Safe for any thread. */
@Component(service = FixShelf.class)
public final class FixShelf {

    private final List<QuickFixes> contributions = new CopyOnWriteArrayList<>();

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    public void add(QuickFixes contribution) {
        contributions.add(contribution);
    }

    public void remove(QuickFixes contribution) {
        contributions.remove(contribution);
    }

    /** What can be done about a problem, by any contribution. */
    public List<QuickFix> fixesFor(EngagementDocument document, Trouble trouble) {
        return contributions.stream().flatMap(one -> one.fixesFor(document, trouble).stream()).toList();
    }

    /** Whether any contribution has to calculate first. */
    public boolean calculates(Trouble trouble) {
        return contributions.stream().anyMatch(one -> one.calculates(trouble));
    }

    /** What can be done according to those that calculate. Not on the UI thread. */
    public List<QuickFix> calculatedFor(EngagementDocument document, Trouble trouble) {
        return contributions.stream().filter(one -> one.calculates(trouble))
                .flatMap(one -> one.calculatedFor(document, trouble).stream()).toList();
    }
}
