package org.hecha.standard.iso14064.internal.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.hecha.model.base.ProvenanceKind;
import org.hecha.standard.Factor;
import org.hecha.standard.FactorTable;
import org.hecha.standard.calculation.ElectricityAccounting;
import org.hecha.standard.calculation.ElectricityView;
import org.hecha.standard.calculation.Origin;
import org.hecha.standard.calculation.PowerLine;
import org.hecha.standard.calculation.Term;
import org.hecha.standard.calculation.Trace;
import org.hecha.standard.check.Check;
import org.hecha.standard.check.CheckReport;
import org.hecha.standard.check.CheckSubject;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Annex E: imported electricity stands in the inventory at the average of its place; market-based values stand apart. */
@Component(service = Check.class)
public final class PowerByLocation implements Check {

    private static final String ELECTRICITY = "@electricity";

    private final ElectricityAccounting accounting;

    @Activate
    public PowerByLocation(@Reference ElectricityAccounting accounting) {
        this.accounting = accounting;
    }

    @Override
    public String ruleId() {
        return "ISO14064-1-E-LOCATION";
    }

    @Override
    public void check(CheckSubject subject, CheckReport report) {
        Optional<ElectricityView> view = accounting
                .account(subject.engagement(), subject.inventory(), subject.asStated()).inventoryView();
        if (view.isEmpty() || view.get().lines().isEmpty()) {
            report.notApplicable("");
            return;
        }
        for (PowerLine line : view.get().lines()) {
            Optional<Term> factor = subject.asStated().line(line.subjectId()).flatMap(result -> result.trace())
                    .flatMap(PowerByLocation::factor);
            factor.ifPresentOrElse(term -> check(subject, view.get(), line, term, report),
                    () -> report.notApplicable(line.subjectId()));
        }
    }

    private static Optional<Term> factor(Trace trace) {
        return trace.terms().stream()
                .filter(term -> term.symbol().defaultTable().filter(ELECTRICITY::equals).isPresent()).findFirst();
    }

    private static void check(CheckSubject subject, ElectricityView view, PowerLine line, Term factor,
            CheckReport report) {
        Origin origin = factor.origin();
        boolean contractual = factor.value().signum() == 0 || origin.kind() == ProvenanceKind.SUPPLIER
                || origin.kind() == ProvenanceKind.MEASURED;
        boolean table = origin.kind() == ProvenanceKind.DEFAULT_TABLE;
        Object[] said = { Statements.name(subject, line.subjectId()), factor.value(), contractual
                ? MissingItems.phrase("contractual") : MissingItems.phrase("fromTable", origin.documentId()),
            line.emission().map(BigDecimal::toPlainString).orElse("—") };
        if (view.averages().contains(origin.documentId()) || !contractual && !table && average(subject, view, factor)) {
            report.passed(line.subjectId());
        } else if (contractual || table) {
            report.failed(line.subjectId(), "location", null, said);
        } else {
            said[2] = MissingItems.phrase("noOrigin");
            report.undecided(line.subjectId(), said);
        }
    }

    /** A stated value without an origin is taken for the average that it equals. */
    private static boolean average(CheckSubject subject, ElectricityView view, Term factor) {
        return view.averages().stream().flatMap(id -> subject.factorTable(id).stream())
                .map(FactorTable::factors).flatMap(List::stream)
                .anyMatch(known -> equal(subject, known, factor));
    }

    private static boolean equal(CheckSubject subject, Factor known, Term factor) {
        return subject.quantification().converts(known.unit(), factor.symbol().unit()) && subject.quantification()
                .convert(known.value(), known.unit(), factor.symbol().unit()).compareTo(factor.value()) == 0;
    }
}
