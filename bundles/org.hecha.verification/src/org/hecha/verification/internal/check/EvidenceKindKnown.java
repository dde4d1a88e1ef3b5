package org.hecha.verification.internal.check;

import java.util.Optional;

import org.hecha.core.text.Localized;
import org.hecha.core.text.Messages;
import org.hecha.model.evidence.EvidenceItem;
import org.hecha.standard.check.Check;
import org.hecha.standard.check.CheckReport;
import org.hecha.standard.check.CheckSubject;
import org.hecha.standard.evidence.EvidenceItems;
import org.hecha.verification.evidence.EvidenceKind;
import org.hecha.verification.evidence.EvidenceKinds;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Every item is of a declared kind, and says what its kind must say: its period, and that the original was seen. */
@Component(service = Check.class)
public final class EvidenceKindKnown extends EvidenceRule {

    private static final Messages MESSAGES = Messages.of(EvidenceKindKnown.class);

    private final EvidenceKinds kinds;

    @Activate
    public EvidenceKindKnown(@Reference EvidenceKinds kinds) {
        super("HECHA-EVIDENCE-KIND");
        this.kinds = kinds;
    }

    @Override
    boolean concerns(CheckSubject subject, EvidenceItem item) {
        return !kinds.all().isEmpty();
    }

    @Override
    boolean objects(CheckSubject subject, EvidenceItem item, CheckReport report) {
        String named = item.getKind() == null ? "" : item.getKind();
        Optional<EvidenceKind> kind = kinds.find(named);
        if (kind.isEmpty()) {
            return say(item, "kind", named.isBlank() ? MESSAGES.text("kindNone")
                    : MESSAGES.text("kindUnknown", named, String.join(", ", kinds.nearest(named))), report);
        }
        boolean objected = false;
        if (kind.get().period() && (item.getEffectiveStart() == null || item.getEffectiveEnd() == null)) {
            objected = say(item, "period", MESSAGES.text("kindPeriod", kind.get().title()), report);
        }
        if (kind.get().original() && !item.isOriginal()) {
            objected = say(item, "original", MESSAGES.text("kindOriginal", kind.get().title(),
                    Standings.remark(kind.get().standing())), report);
        }
        return objected;
    }

    private static boolean say(EvidenceItem item, String matter, Localized what, CheckReport report) {
        report.failed(item.getId(), matter, null, EvidenceItems.label(item), what);
        return true;
    }
}
