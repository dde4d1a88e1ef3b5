package org.hecha.ui.evidence.internal.page;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.hecha.core.EngagementDocument;
import org.hecha.model.base.Identified;
import org.hecha.model.evidence.Annotation;
import org.hecha.model.evidence.EvidenceItem;
import org.hecha.model.finding.Finding;
import org.hecha.model.inventory.ActivityData;
import org.hecha.model.inventory.EmissionSource;
import org.hecha.standard.evidence.EvidenceItems;

/** Which evidence belongs to which object, and back. Without state. */
final class Sights {

    private Sights() {
    }

    /** The places that show an object, in the order of the register; a source has those of its parts, too. */
    static List<Annotation> of(EngagementDocument document, EObject chosen) {
        if (chosen instanceof Annotation annotation) {
            return List.of(annotation);
        }
        Set<String> ids = ids(chosen);
        List<String> shown = chosen instanceof Finding finding ? finding.getAnnotationIds() : List.of();
        return document.evidence().getAnnotations().stream().filter(one -> one.getAnchor() != null
                && (shown.contains(one.getId()) || ids.contains(one.getSubjectId()))).toList();
    }

    /** The item that proves an object, where no place does. */
    static Optional<EvidenceItem> item(EngagementDocument document, EObject chosen) {
        if (chosen instanceof EvidenceItem item) {
            return Optional.of(item);
        }
        if (chosen instanceof Finding finding) {
            return document.find(finding.getSubjectId()).filter(subject -> !(subject instanceof Finding))
                    .flatMap(subject -> item(document, subject));
        }
        Set<String> ids = ids(chosen);
        List<String> named = new ArrayList<>();
        if (chosen instanceof ActivityData data) {
            named.addAll(data.getEvidenceIds());
        } else if (chosen instanceof EmissionSource source) {
            source.getActivityData().forEach(data -> named.addAll(data.getEvidenceIds()));
        }
        return EvidenceItems.counting(document.evidence()).stream()
                .filter(item -> named.contains(item.getId()) || item.getSubjectIds().stream().anyMatch(ids::contains)).findFirst();
    }

    private static Set<String> ids(EObject chosen) {
        Set<String> ids = new LinkedHashSet<>();
        if (chosen instanceof Identified known && known.getId() != null) {
            ids.add(known.getId());
        }
        if (chosen instanceof EmissionSource source) {
            source.getActivityData().forEach(data -> ids.add(data.getId()));
            source.getParameters().forEach(parameter -> ids.add(parameter.getId()));
        }
        return ids;
    }

    /** Where a place leads: to the finding that it shows, else to what it speaks about, a part of a source to the source. */
    static Optional<EObject> goal(EngagementDocument document, Annotation annotation) {
        Optional<EObject> finding = document.findings().getFindings().stream()
                .filter(one -> one.getAnnotationIds().contains(annotation.getId())).map(EObject.class::cast).findFirst();
        return finding.or(() -> document.find(annotation.getSubjectId()).map(Sights::page));
    }

    /** The object that pages show: a source for its parts. */
    private static EObject page(EObject object) {
        EObject at = object;
        while (at != null && !(at instanceof EmissionSource)) {
            at = at.eContainer();
        }
        return at == null ? object : at;
    }
}
