package org.hecha.evidence.place;

import java.time.Instant;
import java.util.Objects;
import java.util.OptionalInt;

import org.hecha.model.evidence.AnnotationPurpose;

/**
 * What somebody wants to point at, and for what. Immutable.
 *
 * @param item the evidence item: its id, its name or its path
 * @param place the place, as {@link Places} describes it
 * @param subject what the place speaks about, as {@link Places} describes it; null for the finding
 * @param symbol symbol of the method, where the subject is a source and its parameter is meant; null for none
 * @param purpose what the place serves for; null for what the subject suggests
 * @param remark remark, or null
 * @param memberId team member, or null
 * @param at when
 * @param finding number of a finding that the place shows
 */
public record AnchorRequest(String item, String place, String subject, String symbol, AnnotationPurpose purpose,
        String remark, String memberId, Instant at, OptionalInt finding) {

    public AnchorRequest {
        Objects.requireNonNull(item);
        Objects.requireNonNull(place);
        Objects.requireNonNull(at);
        Objects.requireNonNull(finding);
    }

    /** A place that speaks about a subject, for the purpose which that subject suggests. */
    public static AnchorRequest of(String item, String place, String subject, Instant at) {
        return new AnchorRequest(item, place, subject, null, null, null, null, at, OptionalInt.empty());
    }

    /** The same for a purpose. */
    public AnchorRequest purpose(AnnotationPurpose wanted) {
        return new AnchorRequest(item, place, subject, symbol, wanted, remark, memberId, at, finding);
    }
}
