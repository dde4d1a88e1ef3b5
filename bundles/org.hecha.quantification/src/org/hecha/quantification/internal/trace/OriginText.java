package org.hecha.quantification.internal.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.hecha.model.base.ProvenanceKind;
import org.hecha.quantification.EvidenceNames;
import org.hecha.quantification.internal.TextKey;
import org.hecha.standard.calculation.Origin;

/** Where a value comes from, on one line. */
public final class OriginText {

    private OriginText() {
    }

    /** Kind, document, edition, entry, standing, note, evidence: what of it there is. */
    public static String of(Origin origin, Locale locale, EvidenceNames evidence) {
        List<String> parts = new ArrayList<>();
        parts.add(kind(origin.kind()).in(locale));
        add(parts, origin.documentId());
        if (!origin.edition().isBlank()) {
            parts.add(TextKey.TRACE_EDITION.in(locale, origin.edition()));
        }
        add(parts, origin.entry());
        if (origin.kind() == ProvenanceKind.DEFAULT_TABLE) {
            parts.add(TextKey.valueOf("STANDING_" + origin.standing().name()).in(locale));
        }
        if (!origin.validity().isOpen()) {
            parts.add(TextKey.TRACE_VALIDITY.in(locale, origin.validity().range()));
        }
        add(parts, origin.note().in(locale));
        origin.acceptance().ifPresent(acceptance -> parts.add(
                TextKey.TRACE_ACCEPTED.in(locale, acceptance.name(), acceptance.reason())));
        if (!origin.evidenceIds().isEmpty()) {
            parts.add(TextKey.TRACE_EVIDENCE.in(locale, origin.evidenceIds().stream().map(evidence::of).collect(Collectors.joining(", "))));
        }
        return String.join(Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? "; " : "；", parts);
    }

    private static TextKey kind(ProvenanceKind kind) {
        return TextKey.valueOf("KIND_" + kind.name());
    }

    private static void add(List<String> parts, String part) {
        if (!part.isBlank()) {
            parts.add(part);
        }
    }
}
