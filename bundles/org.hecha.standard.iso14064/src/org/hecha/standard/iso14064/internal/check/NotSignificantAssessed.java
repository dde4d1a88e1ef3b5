package org.hecha.standard.iso14064.internal.check;

import java.util.Optional;

import org.hecha.model.inventory.EmissionSource;
import org.hecha.model.inventory.IndirectAssessment;
import org.hecha.model.inventory.SourceStatus;
import org.hecha.standard.calculation.Categories;
import org.hecha.standard.check.Check;
import org.hecha.standard.check.CheckReport;
import org.hecha.standard.check.CheckSubject;
import org.hecha.standard.check.SourceCheck;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** 5.2.3: a source left out as not significant belongs to a sub-category that was so assessed. */
@Component(service = Check.class)
public final class NotSignificantAssessed extends SourceCheck {

    private final Categories categories;

    @Activate
    public NotSignificantAssessed(@Reference Categories categories) {
        super("ISO14064-1-5.2.3-STATUS");
        this.categories = categories;
    }

    @Override
    protected boolean concerns(EmissionSource source) {
        return source.getStatus() == SourceStatus.NOT_SIGNIFICANT && source.getCategory() != 1;
    }

    @Override
    protected boolean objects(CheckSubject subject, EmissionSource source, CheckReport report) {
        Assessed assessed = new Assessed(categories, subject.inventory());
        Optional<IndirectAssessment> assessment = assessed.known(source.getSubcategory()).flatMap(assessed::of);
        if (assessment.isPresent() && !assessment.get().isSignificant()) {
            return false;
        }
        report.failed(source.getId(), "assessment", null, Statements.name(source),
                MissingItems.phrase(assessment.isPresent() ? "assessedSignificant" : "notAssessed"));
        return true;
    }
}
