package org.hecha.standard.iso14064.internal.check;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.hecha.model.inventory.Boundary;
import org.hecha.model.inventory.EmissionSource;
import org.hecha.model.inventory.Exclusion;
import org.hecha.model.inventory.IndirectAssessment;
import org.hecha.model.inventory.SourceStatus;
import org.hecha.standard.Subcategory;
import org.hecha.standard.calculation.Categories;
import org.hecha.standard.check.Check;
import org.hecha.standard.check.CheckReport;
import org.hecha.standard.check.CheckSubject;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** 5.2.3: a significant indirect emission is quantified, or its exclusion is explained. */
@Component(service = Check.class)
public final class SignificantOnesQuantified implements Check {

    private final Categories categories;

    @Activate
    public SignificantOnesQuantified(@Reference Categories categories) {
        this.categories = categories;
    }

    @Override
    public String ruleId() {
        return "ISO14064-1-5.2.3-QUANTIFIED";
    }

    @Override
    public void check(CheckSubject subject, CheckReport report) {
        Assessed assessed = new Assessed(categories, subject.inventory());
        List<IndirectAssessment> significant = assessed.all().stream().filter(IndirectAssessment::isSignificant)
                .toList();
        if (significant.isEmpty()) {
            report.notApplicable("");
        }
        for (IndirectAssessment assessment : significant) {
            Optional<Subcategory> sub = assessed.of(assessment);
            if (sub.isEmpty()) {
                report.undecided(assessment.getId(), Assessed.name(assessment));
            } else if (quantified(assessed.sources(sub.get())) || explained(subject, sub.get(), assessed)) {
                report.passed(assessment.getId());
            } else {
                report.failed(assessment.getId(), "quantified", null, Assessed.name(assessment));
            }
        }
    }

    private static boolean quantified(List<EmissionSource> sources) {
        return sources.stream().anyMatch(source -> source.getStatus() == SourceStatus.QUANTIFIED);
    }

    /** An exclusion from the boundary that names it, or data that are missing for a stated reason. */
    private static boolean explained(CheckSubject subject, Subcategory sub, Assessed assessed) {
        Boundary boundary = subject.inventory().getBoundary();
        boolean excluded = boundary != null && boundary.getExclusions().stream().anyMatch(each -> names(each, sub));
        return excluded || assessed.sources(sub).stream().anyMatch(source ->
                source.getStatus() == SourceStatus.MISSING && !MissingItems.blank(source.getStatusReason()));
    }

    private static boolean names(Exclusion exclusion, Subcategory sub) {
        String what = exclusion.getWhat() == null ? "" : exclusion.getWhat().toLowerCase(Locale.ROOT);
        boolean named = List.of(sub.key(), sub.title().zh(), sub.title().en()).stream().anyMatch(what::contains)
                || List.of(what.split("[^0-9.]+")).contains(sub.id());
        return named && !MissingItems.blank(exclusion.getReason());
    }
}
