package org.hecha.quantification.internal.unit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

import org.hecha.quantification.internal.number.Exact;

import tech.units.indriya.unit.BaseUnit;
import tech.units.indriya.unit.UnitDimension;

/**
 * The units that are known. Each base unit has a dimension of its own, so that a tonne of carbon never converts into
 * a tonne of CO2. Immutable once built; safe for any thread.
 */
public final class UnitCatalogue {

    /** Texts remembered; beyond it they are read anew, so that a table of rubbish cannot fill the memory. */
    private static final int MOST_REMEMBERED = 10_000;

    /** No unit is longer; a cell full of parentheses is not read at all. */
    private static final int LONGEST_TEXT = 100;

    private final Map<String, KnownUnit> symbols;
    private final List<String> declared;
    private final Map<String, Optional<KnownUnit>> read = new ConcurrentHashMap<>();
    private final Map<String, Map<String, Optional<Exact>>> factors = new ConcurrentHashMap<>();

    private UnitCatalogue(Map<String, KnownUnit> symbols, List<String> declared) {
        this.symbols = symbols;
        this.declared = declared;
    }

    /** The unit that a text means, or empty. */
    public Optional<KnownUnit> find(String text) {
        if (text == null || text.isBlank() || text.length() > LONGEST_TEXT) {
            return Optional.empty();
        }
        Optional<KnownUnit> known = read.get(text);
        if (known == null) {
            known = parse(text);
            if (read.size() < MOST_REMEMBERED) {
                read.put(text, known);
            }
        }
        return known;
    }

    private Optional<KnownUnit> parse(String text) {
        try {
            return Optional.of(new UnitParser(symbols, text).parse());
        } catch (UnitUnknownException e) {
            // the answer to the question is no
            return Optional.empty();
        }
    }

    /** What a value in {@code unit} is multiplied with to be in {@code target}; empty where it is not possible. */
    public Optional<Exact> factor(String unit, String target) {
        Map<String, Optional<Exact>> into = target == null ? null : factors.get(target);
        Optional<Exact> factor = into == null || unit == null ? null : into.get(unit);
        if (factor == null) {
            factor = find(unit).flatMap(from -> find(target).flatMap(from::factorTo));
            if (factor.isPresent() && read.containsKey(unit) && read.containsKey(target)) {
                factors.computeIfAbsent(target, any -> new ConcurrentHashMap<>()).put(unit, factor);
            }
        }
        return factor;
    }

    /** The declared units that convert into {@code target}, as declared; for messages. */
    public List<String> fitting(String target) {
        return declared.stream().filter(unit -> factor(unit, target).isPresent()).toList();
    }

    /** Converts exactly; empty where the units do not convert into each other. */
    public Optional<BigDecimal> convert(BigDecimal value, String unit, String target) {
        return factor(unit, target).map(factor -> Exact.of(value).times(factor).decimal());
    }

    /** Collects declarations into a catalogue. Used by one thread. */
    static final class Builder {

        /** First of the private characters of Unicode: one stands for the dimension of each base unit. */
        private static final char FIRST_DIMENSION = '\uE000';

        private final Map<String, KnownUnit> symbols = new LinkedHashMap<>();
        private final Map<String, String> places = new LinkedHashMap<>();
        private final List<String> declared = new ArrayList<>();
        private char dimension = FIRST_DIMENSION;

        Builder() {
            name("1", KnownUnit.ONE, "");
        }

        Builder(Builder other) {
            symbols.putAll(other.symbols);
            places.putAll(other.places);
            declared.addAll(other.declared);
            dimension = other.dimension;
        }

        /** Where a symbol or alias was declared, if it was. */
        Optional<String> place(String name) {
            return Optional.ofNullable(places.get(UnitParser.plain(name)));
        }

        void base(String symbol, String place) {
            KnownUnit unit = new KnownUnit(symbol, new BaseUnit<>(symbol, symbol, UnitDimension.parse(dimension++)));
            name(symbol, unit, place);
        }

        void derived(String symbol, Exact factor, String of, String place) throws UnitUnknownException {
            KnownUnit unit = new UnitParser(symbols, of).parse();
            name(symbol, unit.scaled(factor).as(symbol), place);
        }

        void alias(String alias, String symbol, String place) {
            KnownUnit unit = symbols.get(symbol);
            symbols.put(UnitParser.plain(alias), unit);
            places.put(UnitParser.plain(alias), place);
        }

        private void name(String symbol, KnownUnit unit, String place) {
            symbols.put(UnitParser.plain(symbol), unit);
            places.put(UnitParser.plain(symbol), place);
            declared.add(symbol);
        }

        UnitCatalogue build() {
            return new UnitCatalogue(symbols.entrySet().stream()
                    .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue)),
                    List.copyOf(declared));
        }
    }
}
