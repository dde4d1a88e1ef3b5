package org.hecha.standard.iso14064.internal.check;

import java.util.ArrayList;
import java.util.List;

import org.hecha.core.text.Localized;
import org.hecha.model.inventory.Removal;
import org.hecha.standard.check.Check;
import org.hecha.standard.check.CheckSubject;
import org.osgi.service.component.annotations.Component;

/** 9.3.1 g: biogenic CO2 is quantified apart and its treatment explained. */
@Component(service = Check.class)
public final class BiogenicStated extends ReportContent {

    /** Code of the problem of a method that gives CO2e at once, so that biogenic CO2 cannot be taken out. */
    private static final String NOT_SPLIT = "BIOGENIC_SHARE_NOT_CO2";

    public BiogenicStated() {
        super("g");
    }

    @Override
    boolean arises(CheckSubject subject) {
        return subject.inventory().getSources().stream()
                .anyMatch(source -> source.getBiogenicShare() != null && source.getBiogenicShare().signum() > 0)
                || subject.inventory().getRemovals().stream().anyMatch(Removal::isBiogenic);
    }

    @Override
    List<Localized> missing(CheckSubject subject) {
        List<Localized> missing = new ArrayList<>();
        if (blank(Statements.of(subject).getBiogenicTreatment())) {
            missing.add(phrase("biogenicTreatment"));
        }
        subject.asStated().problems().stream().filter(problem -> problem.code().equals(NOT_SPLIT))
                .map(problem -> phrase("biogenicAmount", Statements.name(subject, problem.subjectId())))
                .forEach(missing::add);
        return missing;
    }
}
