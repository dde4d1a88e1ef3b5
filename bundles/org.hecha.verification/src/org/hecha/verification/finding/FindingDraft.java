package org.hecha.verification.finding;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.hecha.model.finding.FindingArea;
import org.hecha.model.finding.FindingKind;
import org.hecha.model.finding.FindingPackage.Literals;
import org.hecha.model.finding.Severity;

/** What somebody wants a finding to say; what is not said stays as it is. One thread. */
public final class FindingDraft {

    private final Map<EStructuralFeature, Object> said = new LinkedHashMap<>();

    public FindingDraft kind(FindingKind kind) {
        return say(Literals.FINDING__KIND, kind);
    }

    public FindingDraft severity(Severity severity) {
        return say(Literals.FINDING__SEVERITY, severity);
    }

    public FindingDraft area(FindingArea area) {
        return say(Literals.FINDING__AREA, area);
    }

    public FindingDraft clause(String clause) {
        return say(Literals.FINDING__CLAUSE, clause);
    }

    /** Id, or the only name or label, of an object of the engagement that it speaks about. */
    public FindingDraft subject(String subject) {
        return say(Literals.FINDING__SUBJECT_ID, subject);
    }

    /** One line. */
    public FindingDraft title(String title) {
        return say(Literals.FINDING__TITLE, title);
    }

    /** What was found and why it matters. */
    public FindingDraft description(String description) {
        return say(Literals.FINDING__DESCRIPTION, description);
    }

    /** What the client is asked to do. */
    public FindingDraft remedy(String remedy) {
        return say(Literals.FINDING__REMEDY, remedy);
    }

    /** Signed misstatement in tCO2e: reported minus correct. */
    public FindingDraft misstatement(BigDecimal tonnes) {
        return say(Literals.FINDING__MISSTATEMENT, tonnes);
    }

    /** Until when the client answers. */
    public FindingDraft due(LocalDate due) {
        return say(Literals.FINDING__DUE, due);
    }

    /** Ids of the annotations that show it. */
    public FindingDraft annotations(List<String> ids) {
        return say(Literals.FINDING__ANNOTATION_IDS, ids == null ? null : List.copyOf(ids));
    }

    /** Id of the sample from which its amount was extrapolated. */
    public FindingDraft sample(String id) {
        return say(Literals.FINDING__SAMPLE_ID, id);
    }

    /** Null says nothing. */
    private FindingDraft say(EStructuralFeature feature, Object value) {
        if (value != null) {
            said.put(feature, value);
        }
        return this;
    }

    /** What was said, in the order it was said. */
    Map<EStructuralFeature, Object> said() {
        return Collections.unmodifiableMap(said);
    }
}
