package org.hecha.verification.internal.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.hecha.model.inventory.FigureArgument;
import org.hecha.model.inventory.Removal;
import org.hecha.model.inventory.ReportedFigure;
import org.hecha.standard.check.Check;
import org.hecha.standard.check.CheckReport;
import org.hecha.standard.check.CheckSubject;
import org.osgi.service.component.annotations.Component;

/** Removals stand beside the emissions and are not subtracted from a printed total. */
@Component(service = Check.class)
public final class RemovalsApart implements Check {

    @Override
    public String ruleId() {
        return "HECHA-NETTED-REMOVALS";
    }

    @Override
    public void check(CheckSubject subject, CheckReport report) {
        Map<String, Removal> removals = new HashMap<>();
        subject.inventory().getRemovals().forEach(removal -> removals.put(removal.getId(), removal));
        if (removals.isEmpty()) {
            report.notApplicable("");
            return;
        }
        for (ReportedFigure figure : subject.inventory().getFigures()) {
            List<Removal> netted = figure.getArguments().stream().map(FigureArgument::getRefId)
                    .filter(removals::containsKey).map(removals::get).toList();
            boolean emissions = figure.getArguments().size() > netted.size();
            if (emissions && figure.getValue() != null) {
                netted.forEach(removal -> report.failed(figure.getId(), removal.getId(), null, Naming.of(figure),
                        figure.getValue(), String.valueOf(figure.getUnit()), String.valueOf(removal.getName()),
                        removal.getQuantity(), String.valueOf(removal.getUnit())));
            }
            if (netted.isEmpty()) {
                report.passed(figure.getId());
            }
        }
        if (subject.inventory().getFigures().isEmpty()) {
            report.passed("");
        }
    }
}
