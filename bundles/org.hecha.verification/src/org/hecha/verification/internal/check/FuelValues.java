package org.hecha.verification.internal.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.hecha.core.text.Localized;
import org.hecha.core.text.Messages;
import org.hecha.model.inventory.EmissionSource;
import org.hecha.standard.calculation.LineResult;
import org.hecha.standard.calculation.Quantification;
import org.hecha.standard.calculation.Term;
import org.hecha.standard.calculation.Trace;
import org.hecha.standard.check.Check;
import org.hecha.standard.check.CheckReport;
import org.hecha.standard.check.CheckSubject;
import org.hecha.standard.check.SourceCheck;
import org.hecha.verification.internal.audit.AuditData;
import org.hecha.verification.internal.audit.AuditLimits;
import org.hecha.verification.internal.audit.Place;
import org.hecha.verification.internal.audit.Tolerance;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** A stated heating value or carbon content fits the fuel: what all tables give for it, and what the fuel can have. */
@Component(service = Check.class)
public final class FuelValues extends SourceCheck {

    private final AuditLimits limits;

    @Activate
    public FuelValues(@Reference AuditLimits limits) {
        super("HECHA-FUEL-VALUE");
        this.limits = limits;
    }

    @Override
    protected boolean objects(CheckSubject subject, EmissionSource source, CheckReport report) {
        AuditData data = limits.of(subject.quantification().standards());
        boolean asked = false;
        boolean objected = false;
        for (Term term : StatedTerms.of(subject.asStated().line(source.getId()).flatMap(LineResult::trace)
                .map(Trace::terms).orElse(List.of()), source)) {
            String column = term.symbol().defaultColumn().orElse("");
            Optional<Tolerance> tolerance = data.stated(column);
            if (tolerance.isPresent() && source.getFactorKey() != null) {
                asked = true;
                List<Localized> doubts = doubts(subject.quantification(), data, source, term, tolerance.get());
                if (!doubts.isEmpty()) {
                    report.failed(source.getId(), term.symbol().name(), null, Naming.of(source),
                            term.symbol().title(), term.stated(), term.statedUnit(), Causes.joined(doubts));
                    objected = true;
                }
            }
        }
        if (!asked) {
            report.notApplicable(source.getId());
        }
        return objected || !asked;
    }

    private static List<Localized> doubts(Quantification quantification, AuditData data, EmissionSource source,
            Term term, Tolerance tolerance) {
        Messages messages = Messages.of(FuelValues.class);
        String unit = term.symbol().unit();
        List<Localized> doubts = new ArrayList<>();
        List<BigDecimal> known = Place.all(quantification).stream()
                .filter(place -> place.factor().key().equals(source.getFactorKey())
                        && place.factor().column().equals(tolerance.column()))
                .map(place -> place.in(unit, quantification)).flatMap(Optional::stream).sorted().toList();
        if (!known.isEmpty() && outside(term.value(), known, tolerance)) {
            doubts.add(messages.text("fuelRange", known.size(), Printing.decimals(known.get(0), 6),
                    Printing.decimals(known.stream().max(Comparator.naturalOrder()).orElseThrow(), 6), unit,
                    Printing.decimals(tolerance.share().movePointRight(2), 1), tolerance.reason()));
        }
        data.classOf(source.getFactorKey()).ifPresent(fuels -> fuels.limit(tolerance.column())
                .filter(limit -> quantification.converts(unit, limit.unit())
                        && !limit.holds(quantification.convert(term.value(), unit, limit.unit())))
                .ifPresent(limit -> doubts.add(
                        messages.text("fuelLimit", fuels.title(), limit.range(), fuels.reason()))));
        return doubts;
    }

    private static boolean outside(BigDecimal value, List<BigDecimal> sorted, Tolerance tolerance) {
        BigDecimal least = sorted.get(0).multiply(BigDecimal.ONE.subtract(tolerance.share()));
        BigDecimal most = sorted.get(sorted.size() - 1).multiply(BigDecimal.ONE.add(tolerance.share()));
        return value.compareTo(least) < 0 || value.compareTo(most) > 0;
    }
}
