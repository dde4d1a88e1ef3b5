package org.hecha.standard.evidence;

import java.util.List;
import java.util.Optional;

/**
 * Every place of an evidence register, looked at once. Immutable.
 *
 * @param anchors one per annotation that has a place, in the order of the register
 * @param sums one per place that is a column and could be added up
 */
public record EvidenceReview(List<AnchorCheck> anchors, List<SourceSum> sums) {

    public EvidenceReview {
        anchors = List.copyOf(anchors);
        sums = List.copyOf(sums);
    }

    /** What became of one annotation; empty where it has no place. */
    public Optional<AnchorCheck> anchor(String annotationId) {
        return anchors.stream().filter(check -> check.annotationId().equals(annotationId)).findFirst();
    }
}
