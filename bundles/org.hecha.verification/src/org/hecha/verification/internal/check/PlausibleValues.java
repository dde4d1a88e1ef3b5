package org.hecha.verification.internal.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.hecha.core.text.Localized;
import org.hecha.core.text.Messages;
import org.hecha.model.inventory.ActivityData;
import org.hecha.model.inventory.EmissionSource;
import org.hecha.standard.Symbol;
import org.hecha.standard.calculation.Term;
import org.hecha.standard.check.Check;
import org.hecha.standard.check.CheckReport;
import org.hecha.standard.check.CheckSubject;
import org.hecha.standard.check.SourceCheck;
import org.osgi.service.component.annotations.Component;

/** No quantity is negative or absurd, no value outside what its symbol can be. */
@Component(service = Check.class)
public final class PlausibleValues extends SourceCheck {

    /** Emissions of one source beyond this (tCO2e) are a slip of the unit: the largest plants emit a tenth of it. */
    private static final BigDecimal ABSURD = new BigDecimal("500000000");
    /** A row this many times its source's median is a slip of the unit. */
    private static final BigDecimal OUTLIER = new BigDecimal("100");
    private static final int ENOUGH_ROWS = 5;

    public PlausibleValues() {
        super("HECHA-PLAUSIBLE");
    }

    @Override
    protected boolean objects(CheckSubject subject, EmissionSource source, CheckReport report) {
        List<Localized> doubts = new ArrayList<>();
        source.getActivityData().stream().filter(row -> row.getQuantity() != null && row.getQuantity().signum() < 0)
                .findFirst().ifPresent(row -> doubts.add(say("negative", row.getQuantity(), row.getUnit())));
        outlier(source).ifPresent(row -> doubts.add(say("outlier", row.getQuantity(), row.getUnit())));
        BigDecimal share = source.getBiogenicShare();
        if (share != null && (share.signum() < 0 || share.compareTo(BigDecimal.ONE) > 0)) {
            doubts.add(say("share", share));
        }
        subject.asStated().line(source.getId()).ifPresent(line -> {
            if (line.co2e().abs().compareTo(ABSURD) > 0) {
                doubts.add(say("absurd", Printing.decimals(line.co2e(), 0)));
            }
            line.trace().ifPresent(trace -> trace.terms().stream().filter(PlausibleValues::outside)
                    .forEach(term -> doubts.add(say("outside", term.symbol().title(),
                            Printing.decimals(term.value(), 6), term.symbol().unit(), limits(term.symbol())))));
        });
        if (!doubts.isEmpty()) {
            report.failed(source.getId(), "value", null, Naming.of(source), Causes.joined(doubts));
        }
        return !doubts.isEmpty();
    }

    private static Localized say(String key, Object... arguments) {
        return Messages.of(PlausibleValues.class).text(key, arguments);
    }

    private static boolean outside(Term term) {
        return term.symbol().minimum().filter(minimum -> term.value().compareTo(minimum) < 0).isPresent()
                || term.symbol().maximum().filter(maximum -> term.value().compareTo(maximum) > 0).isPresent();
    }

    private static String limits(Symbol symbol) {
        return symbol.minimum().map(BigDecimal::toPlainString).orElse("") + " … "
                + symbol.maximum().map(BigDecimal::toPlainString).orElse("");
    }

    private static Optional<ActivityData> outlier(EmissionSource source) {
        List<ActivityData> rows = source.getActivityData().stream().filter(row -> row.getQuantity() != null
                && row.getQuantity().signum() > 0).sorted(Comparator.comparing(ActivityData::getQuantity)).toList();
        boolean comparable = rows.size() >= ENOUGH_ROWS
                && rows.stream().map(ActivityData::getUnit).distinct().count() == 1;
        if (!comparable) {
            return Optional.empty();
        }
        BigDecimal limit = rows.get(rows.size() / 2).getQuantity().multiply(OUTLIER);
        return Optional.of(rows.get(rows.size() - 1)).filter(row -> row.getQuantity().compareTo(limit) > 0);
    }
}
