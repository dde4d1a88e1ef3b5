package org.hecha.verification.internal.comparison;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.hecha.model.inventory.EmissionSource;
import org.hecha.standard.FactorTable;
import org.hecha.standard.Text;
import org.hecha.standard.calculation.Term;
import org.hecha.standard.comparison.Explanation;

/**
 * Another published value: the same fuel in another document, another year or series of the power factor, or the
 * whole row of another table. Names the document and the year.
 */
final class OtherFactor implements Hypothesis {

    /** Fewer printed digits fit some factor by chance. */
    private static final int ENOUGH = 3;
    /** Fewer printed digits fit some other row by chance. */
    private static final int ENOUGH_FOR_OTHER_ROW = 4;
    private static final int MOST = 3;

    @Override
    public List<Explanation> test(Difference difference) {
        int digits = difference.printed().significantDigits();
        if (digits < ENOUGH) {
            return List.of();
        }
        PublishedFactors published = difference.survey().published();
        List<Explanation> found = new ArrayList<>(wholeRows(difference, published));
        String key = difference.source().map(EmissionSource::getFactorKey).orElse("");
        for (Term term : difference.derivation().inputs()) {
            found.addAll(single(difference, term, published.like(term.symbol(), key)));
        }
        if (found.isEmpty() && digits >= ENOUGH_FOR_OTHER_ROW) {
            for (Term term : difference.derivation().inputs()) {
                found.addAll(single(difference, term, published.ofAnyRow(term.symbol())));
            }
        }
        return found.stream().limit(MOST).toList();
    }

    private static List<Explanation> single(Difference difference, Term term, List<PublishedFactors.Entry> entries) {
        List<Explanation> found = new ArrayList<>();
        for (PublishedFactors.Entry entry : entries) {
            if (entry.value().compareTo(term.value()) != 0 && difference.derivation()
                    .with(term.symbol().name(), entry.value()).filter(difference.printed()::roundsFrom).isPresent()) {
                found.add(new Explanation("OTHER_FACTOR", true, Hypothesis.sentence("otherFactor",
                        difference.printed().value(), term.symbol().title(), entry.factor().value(),
                        entry.factor().unit(), entry.name(), Printed.legible(term.stated(), 6), term.statedUnit()),
                        Optional.of(entry.factor().value())));
            }
        }
        return found;
    }

    private static List<Explanation> wholeRows(Difference difference, PublishedFactors published) {
        String key = difference.source().map(EmissionSource::getFactorKey).orElse("");
        if (key == null || key.isBlank()) {
            return List.of();
        }
        List<Explanation> found = new ArrayList<>();
        for (FactorTable table : published.tables()) {
            Map<String, BigDecimal> changes = new LinkedHashMap<>();
            for (Term term : difference.derivation().inputs()) {
                published.in(table, term.symbol(), key)
                        .ifPresent(entry -> changes.put(term.symbol().name(), entry.value()));
            }
            if (changes.size() > 1) {
                difference.derivation().with(changes).filter(difference.printed()::roundsFrom)
                        .ifPresent(exact -> found.add(new Explanation("OTHER_FACTOR", true,
                                Hypothesis.sentence("otherTable", difference.printed().value(), table.document(),
                                        table.rows().getOrDefault(key, new Text(key, key))),
                                Optional.of(exact))));
            }
        }
        return found;
    }
}
