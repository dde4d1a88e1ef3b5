package org.hecha.evidence.internal.place;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.hecha.model.evidence.EvidenceItem;
import org.hecha.model.evidence.EvidenceRegister;

/** Items by id, and which of them is the newest revision of another. */
final class Revisions {

    private final Map<String, EvidenceItem> byId = new HashMap<>();
    private final Map<String, EvidenceItem> newer = new HashMap<>();

    Revisions(EvidenceRegister register) {
        for (EvidenceItem item : register.getItems()) {
            byId.put(item.getId(), item);
            boolean counts = item.getWithdrawnReason() == null || item.getWithdrawnReason().isBlank();
            if (counts && item.getSupersedes() != null && !item.getSupersedes().isBlank()) {
                newer.put(item.getSupersedes(), item);
            }
        }
    }

    Optional<EvidenceItem> item(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The newest revision of an item; empty where it is that itself. */
    Optional<EvidenceItem> newest(EvidenceItem item) {
        Set<String> seen = new HashSet<>(Set.of(String.valueOf(item.getId())));
        EvidenceItem newest = item;
        for (EvidenceItem next = newer.get(newest.getId()); next != null && seen.add(next.getId());
                next = newer.get(newest.getId())) {
            newest = next;
        }
        return newest == item ? Optional.empty() : Optional.of(newest);
    }
}
