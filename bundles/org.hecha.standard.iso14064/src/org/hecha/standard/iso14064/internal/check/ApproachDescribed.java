package org.hecha.standard.iso14064.internal.check;

import java.util.ArrayList;
import java.util.List;

import org.hecha.core.text.Localized;
import org.hecha.model.inventory.SourceStatus;
import org.hecha.standard.check.Check;
import org.hecha.standard.check.CheckSubject;
import org.osgi.service.component.annotations.Component;

/** 9.3.1 m: the quantification approaches and the reasons for them are described. */
@Component(service = Check.class)
public final class ApproachDescribed extends ReportContent {

    public ApproachDescribed() {
        super("m");
    }

    @Override
    List<Localized> missing(CheckSubject subject) {
        List<Localized> missing = new ArrayList<>();
        if (blank(Statements.of(subject).getApproachReason())) {
            missing.add(phrase("approachReason"));
        }
        subject.inventory().getSources().stream()
                .filter(source -> source.getStatus() == SourceStatus.QUANTIFIED && blank(source.getMethodId()))
                .map(source -> phrase("method", Statements.name(source))).forEach(missing::add);
        return missing;
    }
}
