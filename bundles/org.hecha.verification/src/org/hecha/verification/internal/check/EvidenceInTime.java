package org.hecha.verification.internal.check;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.function.BiConsumer;

import org.hecha.core.text.Messages;
import org.hecha.model.evidence.EvidenceItem;
import org.hecha.standard.check.Check;
import org.hecha.standard.check.CheckReport;
import org.hecha.standard.check.CheckSubject;
import org.hecha.standard.evidence.EvidenceItems;
import org.hecha.verification.evidence.EvidenceKind;
import org.hecha.verification.evidence.EvidenceKinds;
import org.hecha.verification.evidence.Issuing;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * A test report is issued within the days its kind allows after the month of sampling. A report over several months is
 * measured by the first of them, whose samples waited longest.
 */
@Component(service = Check.class)
public final class EvidenceInTime extends EvidenceRule {

    private final EvidenceKinds kinds;

    @Activate
    public EvidenceInTime(@Reference EvidenceKinds kinds) {
        super("HECHA-EVIDENCE-LATE");
        this.kinds = kinds;
    }

    @Override
    boolean concerns(CheckSubject subject, EvidenceItem item) {
        return kinds.find(item.getKind()).flatMap(EvidenceKind::issuing).isPresent();
    }

    @Override
    boolean objects(CheckSubject subject, EvidenceItem item, CheckReport report) {
        EvidenceKind kind = kinds.find(item.getKind()).orElseThrow();
        Issuing issuing = kind.issuing().orElseThrow();
        LocalDate sampled = item.getEffectiveStart() == null ? item.getEffectiveEnd() : item.getEffectiveStart();
        if (sampled == null || item.getIssuedOn() == null) {
            say(report::undecided, item, kind, "lateUndated", issuing.days());
            return true;
        }
        LocalDate last = YearMonth.from(sampled).atEndOfMonth().plusDays(issuing.days());
        if (!item.getIssuedOn().isAfter(last)) {
            return false;
        }
        say((id, arguments) -> report.failed(id, "late", null, arguments), item, kind, "late", YearMonth.from(sampled).toString(),
                item.getIssuedOn().toString(), issuing.days(), last.toString());
        return true;
    }

    private static void say(BiConsumer<String, Object[]> answer, EvidenceItem item, EvidenceKind kind, String key,
            Object... arguments) {
        answer.accept(item.getId(), new Object[] { EvidenceItems.label(item), kind.title(),
                Messages.of(EvidenceInTime.class).text(key, arguments),
                Standings.remark(kind.issuing().orElseThrow().standing()) });
    }
}
