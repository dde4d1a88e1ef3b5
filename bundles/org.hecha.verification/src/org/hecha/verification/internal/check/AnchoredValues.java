package org.hecha.verification.internal.check;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.hecha.model.evidence.Annotation;
import org.hecha.model.evidence.AnnotationPurpose;
import org.hecha.model.evidence.ColumnAnchor;
import org.hecha.model.inventory.ActivityData;
import org.hecha.model.inventory.EmissionSource;
import org.hecha.model.inventory.Parameter;
import org.hecha.standard.check.Check;
import org.hecha.standard.check.CheckReport;
import org.hecha.standard.check.CheckSubject;
import org.hecha.standard.evidence.AnchorCheck;
import org.hecha.standard.evidence.EvidencePlaces;
import org.hecha.standard.evidence.EvidenceReview;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** The value at a place is the value of the parameter or activity datum that it proves. */
@Component(service = Check.class)
public final class AnchoredValues implements Check {

    private final EvidencePlaces places;

    /** @param places who reads the files; null where nobody does */
    @Activate
    public AnchoredValues(@Reference(cardinality = ReferenceCardinality.OPTIONAL,
            policyOption = ReferencePolicyOption.GREEDY) EvidencePlaces places) {
        this.places = places;
    }

    /** A value of the inventory. */
    private record Used(EmissionSource source, String symbol, String name, BigDecimal value, String unit) {
    }

    @Override
    public String ruleId() {
        return "HECHA-ANCHOR-VALUE";
    }

    @Override
    public void check(CheckSubject subject, CheckReport report) {
        Optional<EvidenceReview> review = PlacesReview.of(subject, places);
        List<Annotation> proving = subject.evidence().getAnnotations().stream()
                .filter(one -> one.getAnchor() != null && !(one.getAnchor() instanceof ColumnAnchor))
                .filter(one -> one.getPurpose() == AnnotationPurpose.VALUE && one.getSubjectId() != null).toList();
        Map<String, Used> used = review.isEmpty() || proving.isEmpty() ? Map.of() : used(subject, proving);
        boolean asked = false;
        for (Annotation annotation : proving) {
            Used value = used.get(annotation.getSubjectId());
            if (value != null) {
                asked = true;
                compare(subject, annotation, value, review.get().anchor(annotation.getId()), report);
            }
        }
        if (!asked) {
            report.notApplicable("");
        }
    }

    private static void compare(CheckSubject subject, Annotation annotation, Used used, Optional<AnchorCheck> check,
            CheckReport report) {
        String id = annotation.getSubjectId();
        if (check.filter(AnchorCheck::holds).isEmpty() || check.get().value().isEmpty()) {
            // That a place is broken is said once, by the rule about places.
            report.notApplicable(id);
            return;
        }
        AnchorCheck found = check.get();
        BigDecimal value = found.value().orElseThrow();
        boolean bare = found.unit().isEmpty() || found.unit().equals(used.unit());
        boolean comparable = bare || subject.quantification().converts(found.unit(), used.unit());
        BigDecimal inUnit = !comparable ? null : bare ? value : subject.quantification().convert(value, found.unit(), used.unit());
        if (inUnit != null && inUnit.compareTo(used.value()) == 0) {
            report.passed(id);
            return;
        }
        BigDecimal misstatement = inUnit == null ? null : new CarriedThrough(subject)
                .of(used.source(), used.symbol(), used.value().subtract(inUnit), used.unit()).orElse(null);
        report.failed(id, "value " + annotation.getId(), misstatement, used.name(), used.value(), used.unit(),
                String.valueOf(found.item()), found.place(), value, found.unit());
    }

    private static Map<String, Used> used(CheckSubject subject, List<Annotation> proving) {
        Set<String> wanted = new HashSet<>();
        proving.forEach(one -> wanted.add(one.getSubjectId()));
        Map<String, Used> found = new HashMap<>();
        for (EmissionSource source : subject.inventory().getSources()) {
            for (Parameter parameter : source.getParameters()) {
                if (wanted.contains(parameter.getId()) && parameter.getValue() != null) {
                    found.put(parameter.getId(), new Used(source, String.valueOf(parameter.getSymbol()),
                            Naming.of(source) + " " + parameter.getSymbol(), parameter.getValue(), unit(parameter.getUnit())));
                }
            }
            for (ActivityData row : source.getActivityData()) {
                if (wanted.contains(row.getId()) && row.getQuantity() != null) {
                    found.put(row.getId(), new Used(source, row.getSymbol() == null ? "" : row.getSymbol(), Naming.of(source),
                            row.getQuantity(), unit(row.getUnit())));
                }
            }
        }
        return found;
    }

    private static String unit(String text) {
        return text == null ? "" : text;
    }
}
