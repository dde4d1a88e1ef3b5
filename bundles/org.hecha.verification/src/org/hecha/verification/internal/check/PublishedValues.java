package org.hecha.verification.internal.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.hecha.core.text.Localized;
import org.hecha.core.text.Messages;
import org.hecha.model.inventory.EmissionSource;
import org.hecha.standard.Factor;
import org.hecha.standard.FactorTable;
import org.hecha.standard.calculation.Quantification;
import org.hecha.standard.calculation.Term;

/** Where a stated value was published, and which newer values there are. */
final class PublishedValues {

    private final Quantification quantification;

    PublishedValues(Quantification quantification) {
        this.quantification = quantification;
    }

    private record Place(FactorTable table, Factor factor) {
    }

    /** A sentence that names table and year of the stated value and the newer ones; empty where it is in no table. */
    Optional<Localized> of(EmissionSource source, Term term) {
        List<Place> places = new ArrayList<>();
        for (FactorTable table : quantification.factorTables()) {
            table.factors().stream().filter(factor -> fits(factor, source, term) && equal(factor, term))
                    .forEach(factor -> places.add(new Place(table, factor)));
        }
        return places.stream().max(Comparator.comparingInt(place -> place.factor().year())).map(this::sentence);
    }

    private Localized sentence(Place place) {
        Messages messages = Messages.of(PublishedValues.class);
        if (place.factor().year() == 0) {
            return messages.text("published", place.factor().value(), place.table().document(),
                    place.table().edition());
        }
        String newer = place.table().factors().stream()
                .filter(factor -> factor.year() > place.factor().year() && factor.key().equals(place.factor().key())
                        && factor.column().equals(place.factor().column()))
                .sorted(Comparator.comparingInt(Factor::year))
                .map(factor -> factor.value().toPlainString() + " (" + factor.year() + ")")
                .collect(Collectors.joining(", "));
        String year = Integer.toString(place.factor().year());
        return newer.isEmpty() ? messages.text("publishedIn", place.factor().value(), place.table().title(), year)
                : messages.text("outdated", place.factor().value(), place.table().title(), year, newer);
    }

    private static boolean fits(Factor factor, EmissionSource source, Term term) {
        return term.symbol().defaultColumn().filter(factor.column()::equals).isPresent()
                && (factor.year() != 0 || factor.key().equals(source.getFactorKey()));
    }

    private boolean equal(Factor factor, Term term) {
        String unit = term.symbol().unit();
        if (factor.unit().equals(unit)) {
            return factor.value().compareTo(term.value()) == 0;
        }
        return quantification.converts(factor.unit(), unit)
                && quantification.convert(factor.value(), factor.unit(), unit).compareTo(term.value()) == 0;
    }
}
