package org.hecha.verification.testkit;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Map;
import java.util.TreeMap;

/** Units for tests: products and quotients of a few symbols, each with its base and its size. */
final class PlainUnits {

    private record Known(String base, String size) {
    }

    private static final Map<String, Known> SYMBOLS = Map.ofEntries(Map.entry("t", new Known("kg", "1000")),
            Map.entry("kg", new Known("kg", "1")), Map.entry("tCO2", new Known("kgCO2", "1000")),
            Map.entry("kgCO2", new Known("kgCO2", "1")), Map.entry("tCO2e", new Known("kgCO2e", "1000")),
            Map.entry("kgCO2e", new Known("kgCO2e", "1")), Map.entry("tC", new Known("kgC", "1000")),
            Map.entry("kgC", new Known("kgC", "1")), Map.entry("MWh", new Known("J", "3600000000")),
            Map.entry("kWh", new Known("J", "3600000")), Map.entry("GJ", new Known("J", "1000000000")),
            Map.entry("TJ", new Known("J", "1000000000000")), Map.entry("kJ", new Known("J", "1000")),
            Map.entry("GWh", new Known("J", "3600000000000")), Map.entry("person", new Known("person", "1")),
            Map.entry("h", new Known("h", "1")), Map.entry("d", new Known("h", "24")),
            Map.entry("kgce", new Known("kgce", "1")), Map.entry("%", new Known("1", "0.01")),
            Map.entry("tCH4", new Known("kgCH4", "1000")));

    private PlainUnits() {
    }

    static boolean knows(String unit) {
        try {
            size(unit, new TreeMap<>());
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    static boolean convert(String unit, String target) {
        return knows(unit) && knows(target) && dimension(unit).equals(dimension(target));
    }

    static BigDecimal factor(String unit, String target) {
        if (!convert(unit, target)) {
            throw new IllegalArgumentException(unit + " does not convert into " + target);
        }
        return size(unit, new TreeMap<>()).divide(size(target, new TreeMap<>()), MathContext.DECIMAL128);
    }

    private static Map<String, Integer> dimension(String unit) {
        Map<String, Integer> powers = new TreeMap<>();
        size(unit, powers);
        powers.values().removeIf(power -> power == 0);
        return powers;
    }

    private static BigDecimal size(String unit, Map<String, Integer> powers) {
        BigDecimal size = BigDecimal.ONE;
        int sign = 1;
        for (String part : unit.split("(?<=[*/])|(?=[*/])")) {
            if (part.equals("/")) {
                sign = -1;
            } else if (part.equals("*")) {
                sign = 1;
            } else if (!part.equals("1")) {
                Known known = SYMBOLS.get(part);
                if (known == null) {
                    throw new IllegalArgumentException("unknown unit " + part);
                }
                if (!known.base().equals("1")) {
                    powers.merge(known.base(), sign, Integer::sum);
                }
                BigDecimal one = new BigDecimal(known.size());
                size = sign > 0 ? size.multiply(one) : size.divide(one, MathContext.DECIMAL128);
            }
        }
        return size;
    }
}
