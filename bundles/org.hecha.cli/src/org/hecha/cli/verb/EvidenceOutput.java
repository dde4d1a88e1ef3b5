package org.hecha.cli.verb;

import java.util.Map;
import java.util.Objects;

import org.hecha.core.text.Localized;
import org.hecha.model.evidence.EvidenceItem;
import org.hecha.standard.evidence.EvidenceItems;
import org.hecha.verification.evidence.EvidenceKind;
import org.hecha.verification.evidence.EvidenceKinds;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** Items of evidence in words and as JSON. */
final class EvidenceOutput {

    private EvidenceOutput() {
    }

    /** Everything that the register says of an item, and whether it counts. */
    static void fill(ObjectNode node, EvidenceItem item, int number, Map<String, EvidenceItem> successors) {
        node.put("number", number).put("id", item.getId()).put("name", item.getName()).put("path", item.getPath()) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
                .put("kind", item.getKind()).put("mediaType", item.getMediaType()).put("size", item.getSize()) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                .put("sha256", item.getSha256()).put("sm3", item.getSm3()).put("language", item.getLanguage()) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                .put("translationOf", item.getTranslationOf()).put("from", text(item.getEffectiveStart())) //$NON-NLS-1$ //$NON-NLS-2$
                .put("to", text(item.getEffectiveEnd())).put("issuedOn", text(item.getIssuedOn())) //$NON-NLS-1$ //$NON-NLS-2$
                .put("issuer", item.getIssuer()).put("obtainedFrom", item.getObtainedFrom()) //$NON-NLS-1$ //$NON-NLS-2$
                .put("obtainedBy", item.getObtainedBy()).put("obtainedAt", text(item.getObtainedAt())) //$NON-NLS-1$ //$NON-NLS-2$
                .put("original", item.isOriginal()).put("supersedes", item.getSupersedes()) //$NON-NLS-1$ //$NON-NLS-2$
                .put("counts", EvidenceItems.counts(item, successors)).put("withdrawn", item.getWithdrawnReason()) //$NON-NLS-1$ //$NON-NLS-2$
                .put("remark", item.getRemark()); //$NON-NLS-1$
        item.getSubjectIds().forEach(node.putArray("subjects")::add); //$NON-NLS-1$
    }

    private static String text(Object value) {
        return value == null ? null : value.toString();
    }

    /** Title of a kind; what stands in the register where no standard declares it. */
    static Localized kind(EvidenceKinds kinds, EvidenceItem item) {
        return kinds.find(item.getKind()).<Localized>map(EvidenceKind::title)
                .orElse(Localized.verbatim(Objects.toString(item.getKind(), ""))); //$NON-NLS-1$
    }

    /** The days an item speaks about: {@code 2023-01-01/2023-12-31}; empty where it says none. */
    static String period(EvidenceItem item) {
        return item.getEffectiveStart() == null && item.getEffectiveEnd() == null ? "" //$NON-NLS-1$
                : Objects.toString(item.getEffectiveStart(), "…") + '/' + Objects.toString(item.getEffectiveEnd(), "…"); //$NON-NLS-1$ //$NON-NLS-2$
    }
}
