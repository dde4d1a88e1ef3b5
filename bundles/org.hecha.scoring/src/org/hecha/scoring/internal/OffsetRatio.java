package org.hecha.scoring.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.hecha.core.text.Localized;
import org.hecha.scoring.Ratio;
import org.hecha.scoring.RatioResult;

/** The share of categories 1 and 2 that is offset; a surplus in one category does nothing for the other. */
final class OffsetRatio {

    private OffsetRatio() {
    }

    static RatioResult of(ScoringCase application, OffsetLedger ledger) {
        OffsetRules rules = application.definition().offsets();
        List<Localized> notes = new ArrayList<>(application.policies().notes(
                List.of(rules.factorPolicy(), rules.vintagePolicy(), rules.proofPolicy())));
        Optional<InventoryNumbers> numbers = application.inventory().covered().map(Covered::numbers);
        if (numbers.isEmpty()) {
            return new RatioResult(Optional.empty(),
                    Words.say("offsetRatioUnknown", application.inventory().reason()), List.of(), notes);
        }
        BigDecimal first = numbers.get().category1().max(BigDecimal.ZERO);
        BigDecimal second = numbers.get().category2().max(BigDecimal.ZERO);
        BigDecimal whole = first.add(second);
        BigDecimal part = ledger.allocated(1).min(first).add(ledger.allocated(2).min(second));
        surplus(1, ledger.allocated(1), first).ifPresent(notes::add);
        surplus(2, ledger.allocated(2), second).ifPresent(notes::add);
        Ratio ratio = whole.signum() == 0 ? Ratio.COMPLETE : new Ratio(part, whole);
        return new RatioResult(Optional.of(ratio), Words.say("offsetRatio", Figures.brief(first),
                Figures.brief(second), Figures.brief(part), Figures.brief(whole.subtract(part)), ratio.percent(2)),
                application.inventory().evidence(), notes);
    }

    private static Optional<Localized> surplus(int category, BigDecimal allocated, BigDecimal emitted) {
        return allocated.compareTo(emitted) > 0
                ? Optional.of(Words.say("offsetSurplus", category, Figures.brief(allocated.subtract(emitted))))
                : Optional.empty();
    }
}
