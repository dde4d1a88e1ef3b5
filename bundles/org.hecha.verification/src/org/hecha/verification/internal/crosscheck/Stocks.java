package org.hecha.verification.internal.crosscheck;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.hecha.core.text.Localized;
import org.hecha.model.inventory.EmissionSource;
import org.hecha.model.inventory.StockRecord;
import org.hecha.verification.crosscheck.CrossRow;
import org.hecha.verification.crosscheck.CrossSection;
import org.hecha.verification.crosscheck.CrossVerdict;
import org.hecha.verification.internal.check.Naming;

/** Opening stock plus purchases less sales and closing stock is what was consumed. */
public final class Stocks implements Examination {

    @Override
    public CrossSection section() {
        return CrossSection.STOCK;
    }

    @Override
    public List<CrossRow> rows(CrossInput input) {
        Map<String, List<StockRecord>> bySource = new LinkedHashMap<>();
        input.inventory().getStocks().forEach(stock -> bySource
                .computeIfAbsent(String.valueOf(stock.getSourceId()), id -> new ArrayList<>()).add(stock));
        return bySource.entrySet().stream().map(one -> row(input, one.getKey(), one.getValue())).toList();
    }

    private CrossRow row(CrossInput input, String sourceId, List<StockRecord> stocks) {
        Localized against = Rows.say("stocks");
        Optional<EmissionSource> source = input.source(sourceId);
        if (source.isEmpty()) {
            return new Rows(section(), sourceId, sourceId).said("stock", against, CrossVerdict.UNDECIDED,
                    Rows.say("noSource", against, sourceId));
        }
        Rows rows = new Rows(section(), sourceId, Naming.of(source.get()));
        String unit = String.valueOf(stocks.get(0).getUnit());
        Optional<Target> target = Target.of(input, source.get(), "", unit)
                .filter(known -> known.kind() == Target.Kind.ACTIVITY);
        if (target.isEmpty() || stocks.stream().anyMatch(stock -> !input.converts(stock.getUnit(), target.get().unit()))) {
            return rows.said("stock", against, CrossVerdict.UNDECIDED, Rows.say("noTarget", against, unit));
        }
        if (stocks.stream().anyMatch(stock -> stock.getOpening() == null || stock.getPurchased() == null
                || stock.getClosing() == null)) {
            return rows.said("stock", against, CrossVerdict.UNDECIDED, Rows.say("emptyRecord", against));
        }
        List<Dated> used = stocks.stream().flatMap(stock -> Dated.of(stock.getPeriodStart(), stock.getPeriodEnd(),
                consumed(stock), stock.getUnit(), input.period(source.get())).stream()).toList();
        Counterpart both = Counterpart.ofAmounts(input, target.get().unit(),
                target.get().records(input, source.get()), used);
        return both.compared().isEmpty()
                ? rows.said("stock", against, CrossVerdict.UNDECIDED,
                        Rows.say("nothingCompared", against, both.left().orElse(Rows.say("noValue"))))
                : compared(input, rows, source.get(), target.get(), against, both, stocks);
    }

    private static BigDecimal consumed(StockRecord stock) {
        return stock.getOpening().add(stock.getPurchased()).subtract(sold(stock)).subtract(stock.getClosing());
    }

    /** An empty cell means that nothing was sold. */
    private static BigDecimal sold(StockRecord stock) {
        return stock.getSold() == null ? BigDecimal.ZERO : stock.getSold();
    }

    private static CrossRow compared(CrossInput input, Rows rows, EmissionSource source, Target target,
            Localized against, Counterpart both, List<StockRecord> stocks) {
        CrossLimit limit = input.limit("stock.tolerance");
        BigDecimal difference = both.ours().subtract(both.theirs());
        boolean differs = Rows.beyond(both.ours(), both.theirs(), limit);
        Optional<BigDecimal> effect = differs ? Effect.of(input, source, target, difference) : Optional.empty();
        Localized message = Rows.say(differs ? "stockDiffers" : "stockAgrees", sums(input, stocks, target.unit()),
                Rows.brief(both.theirs()), both.unit(), Rows.brief(both.ours()), Rows.brief(difference),
                Rows.percentText(both.ours(), both.theirs()),
                differs ? Rows.effectText(effect) : Localized.verbatim(""), limit.shown());
        boolean partly = both.left().isPresent();
        return rows.compared("stock", against, both.ours(), both.theirs(), both.unit(), effect,
                differs ? CrossVerdict.DIFFERS : partly ? CrossVerdict.UNDECIDED : CrossVerdict.AGREES,
                partly ? SecondFigures.joined(message, both.left().get()) : message);
    }

    /** The arithmetic: with one record its own four numbers, with several the stocks at both ends and the sums between. */
    private static String sums(CrossInput input, List<StockRecord> stocks, String unit) {
        StockRecord first = stocks.get(0);
        if (stocks.size() > 1) {
            return "Σ(" + stocks.size() + ")";
        }
        return plain(input, first.getOpening(), first, unit) + " + " + plain(input, first.getPurchased(), first, unit)
                + " − " + plain(input, sold(first), first, unit) + " − " + plain(input, first.getClosing(), first, unit);
    }

    private static String plain(CrossInput input, BigDecimal amount, StockRecord stock, String unit) {
        return Rows.brief(input.convert(amount, stock.getUnit(), unit)).toPlainString();
    }
}
