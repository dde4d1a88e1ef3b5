package org.hecha.verification.internal.check;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Optional;

import org.hecha.model.evidence.EvidenceItem;
import org.hecha.standard.check.Check;
import org.hecha.standard.check.CheckReport;
import org.hecha.standard.check.CheckSubject;
import org.hecha.standard.evidence.EvidenceItems;
import org.hecha.verification.evidence.EvidenceKind;
import org.hecha.verification.evidence.EvidenceKinds;
import org.hecha.verification.evidence.Holding;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * A certificate holds as long as its kind must hold: to the last day it speaks about, else for the months of its kind after
 * its date. Where a later certificate for the same subjects takes over, the earlier one may have run out.
 */
@Component(service = Check.class)
public final class EvidenceFresh extends EvidenceRule {

    private final EvidenceKinds kinds;
    private final Clock clock;

    @Activate
    public EvidenceFresh(@Reference EvidenceKinds kinds) {
        this(kinds, Clock.systemDefaultZone());
    }

    EvidenceFresh(EvidenceKinds kinds, Clock clock) {
        super("HECHA-EVIDENCE-STALE");
        this.kinds = kinds;
        this.clock = clock;
    }

    @Override
    boolean concerns(CheckSubject subject, EvidenceItem item) {
        return holding(item).isPresent();
    }

    @Override
    boolean objects(CheckSubject subject, EvidenceItem item, CheckReport report) {
        EvidenceKind kind = kinds.find(item.getKind()).orElseThrow();
        Holding holding = holding(item).orElseThrow();
        LocalDate needed = holding.until() == Holding.Until.CHECK || subject.engagement().getPeriodEnd() == null
                ? LocalDate.now(clock) : subject.engagement().getPeriodEnd();
        Optional<LocalDate> last = EvidenceItems.counting(subject.evidence()).stream()
                .filter(other -> sameMatter(item, other)).flatMap(other -> lastDay(other, holding).stream())
                .max(Comparator.naturalOrder());
        if (last.isEmpty()) {
            if (holding.months() == 0) {
                return false;
            }
            report.undecided(item.getId(), EvidenceItems.label(item), kind.title(), "?", needed.toString(),
                    Standings.remark(kind.standing()));
            return true;
        }
        if (!last.get().isBefore(needed)) {
            return false;
        }
        report.failed(item.getId(), "stale", null, EvidenceItems.label(item), kind.title(), last.get().toString(),
                needed.toString(), Standings.remark(kind.standing()));
        return true;
    }

    private Optional<Holding> holding(EvidenceItem item) {
        return kinds.find(item.getKind()).flatMap(EvidenceKind::holding);
    }

    private static boolean sameMatter(EvidenceItem item, EvidenceItem other) {
        return other == item || item.getKind().equals(other.getKind()) && !item.getSubjectIds().isEmpty()
                && new HashSet<>(item.getSubjectIds()).equals(new HashSet<>(other.getSubjectIds()));
    }

    private static Optional<LocalDate> lastDay(EvidenceItem item, Holding holding) {
        if (item.getEffectiveEnd() != null) {
            return Optional.of(item.getEffectiveEnd());
        }
        return item.getIssuedOn() == null || holding.months() == 0 ? Optional.empty()
                : Optional.of(item.getIssuedOn().plusMonths(holding.months()).minusDays(1));
    }
}
