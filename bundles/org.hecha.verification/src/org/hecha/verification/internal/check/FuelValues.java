package org.hecha.verification.internal.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.hecha.core.text.Localized;
import org.hecha.core.text.Messages;
import org.hecha.model.inventory.EmissionSource;
import org.hecha.standard.calculation.Quantification;
import org.hecha.standard.calculation.Term;
import org.hecha.standard.check.Check;
import org.hecha.standard.check.CheckReport;
import org.hecha.verification.internal.audit.AuditData;
import org.hecha.verification.internal.audit.AuditLimits;
import org.hecha.verification.internal.audit.Place;
import org.hecha.verification.internal.audit.Tolerance;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** A stated heating value or carbon content fits the fuel: what all tables give for it, and what the fuel can have. */
@Component(service = Check.class)
public final class FuelValues extends StatedTerms {

    @Activate
    public FuelValues(@Reference AuditLimits limits) {
        super("HECHA-FUEL-VALUE", limits);
    }

    @Override
    boolean asks(Stated stated) {
        return stated.source().getFactorKey() != null && tolerance(stated).isPresent();
    }

    private static Optional<Tolerance> tolerance(Stated stated) {
        return stated.data().stated(stated.term().symbol().defaultColumn().orElse(""));
    }

    @Override
    boolean objects(Stated stated, CheckReport report) {
        Term term = stated.term();
        List<Localized> doubts = doubts(stated.quantification(), stated.data(), stated.source(), term,
                tolerance(stated).orElseThrow());
        if (!doubts.isEmpty()) {
            report.failed(stated.source().getId(), term.symbol().name(), null, Naming.of(stated.source()),
                    term.symbol().title(), term.stated(), term.statedUnit(), Causes.joined(doubts));
        }
        return !doubts.isEmpty();
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
