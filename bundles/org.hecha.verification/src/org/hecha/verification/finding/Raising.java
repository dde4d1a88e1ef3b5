package org.hecha.verification.finding;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.hecha.core.EngagementDocument;
import org.hecha.core.Identities;
import org.hecha.core.text.Localized;
import org.hecha.core.text.Messages;
import org.hecha.core.text.Refusal;
import org.hecha.model.base.Identified;
import org.hecha.model.finding.Finding;
import org.hecha.model.finding.FindingFactory;
import org.hecha.model.finding.FindingKind;
import org.hecha.model.finding.FindingPackage.Literals;
import org.hecha.model.finding.FindingState;
import org.hecha.verification.OpenFindings;
import org.hecha.verification.Subjects;

/** Checks what a draft says, and makes a finding of it or finds out what it changes about one. */
final class Raising {

    private static final Messages MESSAGES = Messages.of(Raising.class);

    /** More digits than any inventory has; a number beyond would only be a way to fill the file. */
    private static final int MOST_DIGITS = 30;

    /** What a person may change about a finding whose words and weight come from its check. */
    private static final Set<EStructuralFeature> BESIDE_THE_CHECK = Set.of(Literals.FINDING__AREA, Literals.FINDING__DUE,
            Literals.FINDING__REMEDY, Literals.FINDING__ANNOTATION_IDS);

    private final EngagementDocument document;
    private final LocalDate today;

    Raising(EngagementDocument document, Instant at) {
        this.document = document;
        this.today = LocalDate.ofInstant(at, ZoneId.systemDefault());
    }

    /** A finding that is new and complete but for its number. */
    Finding raise(FindingDraft draft) throws Refusal {
        Finding finding = Identities.fresh(FindingFactory.eINSTANCE.createFinding());
        for (EStructuralFeature needed : List.of(Literals.FINDING__KIND, Literals.FINDING__SEVERITY,
                Literals.FINDING__TITLE)) {
            if (!draft.said().containsKey(needed)) {
                throw Grounds.refusal("draftIncomplete", field(needed));
            }
        }
        checked(draft).forEach(finding::eSet);
        finding.setState(FindingState.OPEN);
        amount(finding.getKind(), finding.getMisstatement());
        for (Finding other : document.findings().getFindings()) {
            if (OpenFindings.stands(other) && other.getKind() == finding.getKind()
                    && Objects.equals(other.getTitle(), finding.getTitle())
                    && Objects.toString(other.getSubjectId(), "").equals(Objects.toString(finding.getSubjectId(), ""))) {
                throw Grounds.refusal("raisedAlready", finding.getTitle(), other.getNumber());
            }
        }
        return finding;
    }

    /** The fields of a finding that a draft changes, with their new values. */
    Map<EStructuralFeature, Object> changes(Finding finding, FindingDraft draft) throws Refusal {
        Map<EStructuralFeature, Object> changes = new LinkedHashMap<>(checked(draft));
        changes.entrySet().removeIf(change -> Objects.equals(finding.eGet(change.getKey()), change.getValue()));
        if (changes.isEmpty()) {
            throw Grounds.refusal("nothingChanged", finding.getNumber());
        }
        boolean automatic = finding.getRuleId() != null && !finding.getRuleId().isEmpty();
        for (EStructuralFeature feature : changes.keySet()) {
            if (automatic && !BESIDE_THE_CHECK.contains(feature)) {
                throw Grounds.refusal("wordedByCheck", finding.getNumber(), field(feature), finding.getRuleId());
            }
        }
        amount((FindingKind) changes.getOrDefault(Literals.FINDING__KIND, finding.getKind()),
                (BigDecimal) changes.getOrDefault(Literals.FINDING__MISSTATEMENT, finding.getMisstatement()));
        return changes;
    }

    /** Old and new value of every field, one sentence. */
    String described(Finding finding, Map<EStructuralFeature, Object> changes, Locale language) {
        List<String> parts = new ArrayList<>();
        changes.forEach((feature, value) -> parts.add(MESSAGES.text("changed", field(feature),
                print(finding.eGet(feature), language), print(value, language)).in(language)));
        return String.join("  ", parts);
    }

    private Map<EStructuralFeature, Object> checked(FindingDraft draft) throws Refusal {
        Map<EStructuralFeature, Object> values = new LinkedHashMap<>();
        for (Map.Entry<EStructuralFeature, Object> one : draft.said().entrySet()) {
            values.put(one.getKey(), checked(one.getKey(), one.getValue()));
        }
        return values;
    }

    private Object checked(EStructuralFeature feature, Object value) throws Refusal {
        if (feature == Literals.FINDING__SUBJECT_ID) {
            return Subjects.id(document, Grounds.text((String) value, "fieldBlank", field(feature)));
        }
        if (feature == Literals.FINDING__SAMPLE_ID && document.find((String) value).isEmpty()) {
            throw Grounds.refusal("sampleUnknown", value);
        }
        if (feature == Literals.FINDING__DUE && ((LocalDate) value).isBefore(today)) {
            throw Grounds.refusal("duePassed", value);
        }
        if (feature == Literals.FINDING__ANNOTATION_IDS) {
            for (Object id : (List<?>) value) {
                if (document.evidence().getAnnotations().stream().map(Identified::getId).noneMatch(id::equals)) {
                    throw Grounds.refusal("annotationUnknown", id);
                }
            }
        }
        if (value instanceof BigDecimal number
                && Math.max(number.precision(), Math.abs((long) number.scale())) > MOST_DIGITS) {
            throw Grounds.refusal("amountUnreal");
        }
        return value instanceof String words ? Grounds.text(words, "fieldBlank", field(feature)) : value;
    }

    private static void amount(FindingKind kind, BigDecimal misstatement) throws Refusal {
        if (misstatement != null && !FindingStep.needsRetest(kind)) {
            throw Grounds.refusal("amountWithoutError", FindingWords.of(kind));
        }
    }

    private static Localized field(EStructuralFeature feature) {
        return MESSAGES.text("field." + feature.getName());
    }

    private String print(Object value, Locale language) {
        if (value instanceof Enumerator word) {
            return FindingWords.of(word).in(language);
        }
        if (value instanceof BigDecimal number) {
            return number.toPlainString() + " tCO2e";
        }
        return value == null || value.toString().isEmpty() ? "—" : value.toString();
    }
}
