package org.hecha.io.spreadsheet.internal.form;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.hecha.io.spreadsheet.internal.value.Plain;
import org.hecha.standard.DataFile;
import org.hecha.standard.FactorTable;
import org.hecha.standard.Factor;
import org.hecha.standard.Method;
import org.hecha.standard.Standard;
import org.hecha.standard.Symbol;
import org.hecha.standard.Text;
import org.hecha.standard.Subcategory;
import org.hecha.standard.calculation.Categories;
import org.hecha.standard.calculation.Quantification;
import org.slf4j.LoggerFactory;

/**
 * What the installed standards know: methods, units, rows of factor tables. Taken once for one template or one import,
 * so that the answers are remembered; not safe for several threads.
 */
public final class Vocabulary {

    /** Offered where the installed standards know them, because factories meter and are billed in them. */
    private static final List<String> USUAL = List.of("t", "kg", "m3", "10^4 m3", "Nm3", "10^4 Nm3", "L", "kWh", "MWh",
            "10^4 kWh", "GJ", "MJ", "km", "t*km", "tCO2e", "kgCO2e", "tCO2", "1", "%", "tce");

    private final Quantification quantification;
    private final Categories categories;
    private final Map<String, Optional<Method>> methods = new HashMap<>();
    private final Map<String, Boolean> conversions = new HashMap<>();
    private final Map<String, String> unitNames = new HashMap<>();
    private final SortedSet<String> units = new TreeSet<>();
    private final SortedMap<String, Text> factorRows = new TreeMap<>();

    public Vocabulary(Quantification quantification, Categories categories) {
        this.quantification = quantification;
        this.categories = categories;
        for (FactorTable table : quantification.factorTables()) {
            table.rows().forEach(factorRows::putIfAbsent);
            table.factors().forEach(factor -> factorRows.putIfAbsent(factor.key(), Text.NONE));
        }
        quantification.methods().stream().flatMap(method -> method.symbols().stream())
                .filter(symbol -> symbol.role() != Symbol.Role.CONSTANT).forEach(symbol -> units.add(symbol.unit()));
        USUAL.stream().filter(quantification::knowsUnit).forEach(units::add);
        quantification.standards().forEach(this::readUnits);
    }

    public Optional<Method> method(String id) {
        return methods.computeIfAbsent(id, quantification::method);
    }

    /** Methods of one kind, by id. */
    public List<Method> methods(Method.Kind kind) {
        return quantification.methods().stream().filter(method -> method.kind() == kind).toList();
    }

    /** The method whose id or title looks most like {@code text}; empty when none is installed. */
    public Optional<String> nearestMethod(String text, Method.Kind kind) {
        Map<String, String> names = new TreeMap<>();
        for (Method method : methods(kind)) {
            Stream.of(method.id(), method.title().zh(), method.title().en())
                    .forEach(name -> names.putIfAbsent(Plain.fold(name), method.id()));
        }
        return Nearest.of(Plain.fold(text), names.keySet()).map(names::get);
    }

    /** The first activity symbol of a method, if it has one. */
    public static Optional<Symbol> activity(Method method) {
        return activities(method).stream().findFirst();
    }

    /** The activity symbols of a method: several for the streams of a mass balance. */
    public static List<Symbol> activities(Method method) {
        return method.symbols().stream().filter(symbol -> symbol.role() == Symbol.Role.ACTIVITY).toList();
    }

    /** Sub-categories to choose from, as they are offered: {@code 3.1 上游货物运输}. */
    public List<String> subcategories(Locale locale) {
        return declared().map(sub -> sub.id() + ' ' + sub.title().in(locale)).toList();
    }

    /** The sub-category a text means: its id, key, alias or title, or what a template offers for it. */
    public Optional<Subcategory> subcategory(String text) {
        String folded = Plain.fold(text);
        return categories.subcategory(text).or(() -> declared().filter(sub -> Stream.of(sub.id(), sub.title().zh(),
                sub.title().en(), sub.id() + ' ' + sub.title().zh(), sub.id() + ' ' + sub.title().en())
                .anyMatch(name -> folded.equals(Plain.fold(name)))).findFirst());
    }

    private Stream<Subcategory> declared() {
        return categories.categories().stream().flatMap(category -> category.subcategories().stream());
    }

    /** Units to choose from, sorted. */
    public Collection<String> units() {
        return units;
    }

    /** Units to choose from that convert into {@code target}. */
    public List<String> unitsFor(String target) {
        return units.stream().filter(unit -> fits(unit, target)).toList();
    }

    /** The unit a text means: itself, its half-width form, or the symbol of a unit with that name; null for none. */
    public String unit(String text) {
        if (quantification.knowsUnit(text)) {
            return text;
        }
        String plain = Plain.halfWidth(text);
        return quantification.knowsUnit(plain) ? plain : unitNames.get(Plain.fold(plain));
    }

    public boolean fits(String unit, String target) {
        return conversions.computeIfAbsent(unit + '\n' + target, pair -> quantification.converts(unit, target));
    }

    /** Exact conversion; only between units that {@linkplain #fits fit}. */
    public java.math.BigDecimal convert(java.math.BigDecimal value, String unit, String target) {
        return unit.equals(target) ? value : quantification.convert(value, unit, target);
    }

    /** A row of a factor table from which the symbol could take its default, for an example. */
    public Optional<String> exampleRow(Symbol symbol) {
        return symbol.defaultColumn().flatMap(column -> quantification.factorTables().stream()
                .flatMap(table -> table.factors().stream())
                .filter(factor -> factor.column().equals(column) && quantification.converts(factor.unit(), symbol.unit()))
                .map(Factor::key).findFirst());
    }

    /** Keys of all rows of all factor tables with their names, by key. */
    public SortedMap<String, Text> factorRows() {
        return factorRows;
    }

    /** The factor key a text means: itself, or the key of the one row with that name; null for none. */
    public String factorKey(String text) {
        if (factorRows.containsKey(text)) {
            return text;
        }
        String folded = Plain.fold(text);
        List<String> named = factorRows.entrySet().stream().filter(row -> folded.equals(Plain.fold(row.getValue().zh()))
                || folded.equals(Plain.fold(row.getValue().en()))).map(Map.Entry::getKey).toList();
        return named.size() == 1 ? named.get(0) : null;
    }

    private void readUnits(Standard standard) {
        for (DataFile file : standard.data()) {
            if (file.kind() != DataFile.Kind.UNITS) {
                continue;
            }
            try (InputStream stream = file.open()) {
                for (JsonNode unit : new ObjectMapper().readTree(stream).path("units")) {
                    String symbol = unit.path("symbol").asText();
                    if (quantification.knowsUnit(symbol)) {
                        units.add(symbol);
                        unit.path("names").forEach(name -> unitNames.putIfAbsent(Plain.fold(name.asText()), symbol));
                    }
                }
            } catch (IOException e) {
                // Only suggestions are lost; the calculation service reports the file itself.
                LoggerFactory.getLogger(Vocabulary.class).warn("Units of {} are not offered: {}", standard.id(), e.toString());
            }
        }
    }
}
