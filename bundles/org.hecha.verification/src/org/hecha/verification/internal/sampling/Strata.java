package org.hecha.verification.internal.sampling;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.hecha.model.fieldwork.Sample;
import org.hecha.model.fieldwork.SampleItem;
import org.hecha.verification.sampling.Population;
import org.hecha.verification.sampling.PopulationItem;
import org.hecha.verification.sampling.StratumKey;

/** Divides a population: items of zero and of negative amount apart, the others by a key. */
final class Strata {

    private static final String[] NAMES = {"1", "2", "3", "4"};
    private static final BigDecimal CLASSES = BigDecimal.valueOf(NAMES.length);

    private Strata() {
    }

    /** The strata that have items, by name. */
    static List<Stratum> of(Population population, StratumKey key) {
        Map<String, List<PopulationItem>> byName = new TreeMap<>();
        Map<String, String> sizes = key == StratumKey.SIZE ? sizes(population) : Map.of();
        for (PopulationItem item : population.items()) {
            byName.computeIfAbsent(name(item, key, sizes), any -> new ArrayList<>()).add(item);
        }
        return byName.entrySet().stream().map(entry -> new Stratum(entry.getKey(), entry.getValue())).toList();
    }

    /** By what a sample was divided, as the strata of its items say. */
    static StratumKey of(Sample sample) {
        return sample.getItems().stream().map(SampleItem::getStratum).map(String::valueOf)
                .flatMap(name -> StratumKey.of(name.replaceFirst(":.*", "")).stream()).findFirst()
                .orElse(StratumKey.NONE);
    }

    private static String name(PopulationItem item, StratumKey key, Map<String, String> sizes) {
        if (item.book().signum() <= 0) {
            return item.book().signum() == 0 ? Stratum.ZERO : Stratum.NEGATIVE;
        }
        String value = switch (key) {
            case NONE -> null;
            case FACILITY -> item.facilityId();
            case CATEGORY -> String.valueOf(item.category());
            case SOURCE -> item.source() == null ? "" : item.source().getId();
            case MONTH -> item.month().map(Object::toString).orElse("");
            case SIZE -> sizes.get(item.id());
        };
        return value == null ? key.word() : key.word() + ':' + value;
    }

    /** Equal aggregates: an item is in the class in which the amounts before its own end, the largest first. */
    private static Map<String, String> sizes(Population population) {
        List<PopulationItem> falling = population.items().stream().filter(item -> item.book().signum() > 0)
                .sorted(Comparator.comparing(PopulationItem::book).reversed().thenComparing(PopulationItem::id)).toList();
        BigDecimal whole = falling.stream().map(PopulationItem::book).reduce(BigDecimal.ZERO, BigDecimal::add);
        Map<String, String> classes = new HashMap<>();
        BigDecimal before = BigDecimal.ZERO;
        int number = 1;
        BigDecimal end = whole;
        for (PopulationItem item : falling) {
            while (before.multiply(CLASSES).compareTo(end) >= 0) {
                number++;
                end = end.add(whole);
            }
            classes.put(item.id(), NAMES[number - 1]);
            before = before.add(item.book());
        }
        return classes;
    }
}
