package org.hecha.quantification.internal.calculation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.hecha.model.base.ProvenanceKind;
import org.hecha.model.inventory.ActivityData;
import org.hecha.model.inventory.DataTier;
import org.hecha.model.inventory.EmissionSource;
import org.hecha.model.inventory.InventoryPackage;
import org.hecha.quantification.internal.ProblemKind;
import org.hecha.quantification.internal.TextKey;
import org.hecha.quantification.internal.number.Exact;
import org.hecha.standard.Method;
import org.hecha.standard.Standing;
import org.hecha.standard.Symbol;
import org.hecha.standard.Text;
import org.hecha.standard.calculation.Origin;

/**
 * Sums the activity data of one source. Records are added up per symbol and unit as they stand and each sum is converted
 * once: exact, independent of the order, and nothing is parsed per record.
 */
final class ActivitySum {

    private final Case context;
    private final EmissionSource source;
    private final SortedMap<Stream, Sum> sums = new TreeMap<>();

    /** What the records of one sum have in common. @param symbol symbol they name, or empty */
    private record Stream(String symbol, String unit) implements Comparable<Stream> {
        @Override
        public int compareTo(Stream other) {
            int bySymbol = symbol.compareTo(other.symbol);
            return bySymbol == 0 ? unit.compareTo(other.unit) : bySymbol;
        }
    }

    /** What the records of one stream come to. */
    private static final class Sum {
        private final ActivityData first;
        private final Set<String> evidence = new LinkedHashSet<>();
        private BigDecimal amount = BigDecimal.ZERO;
        private int records;
        private boolean primary = true;

        Sum(ActivityData first) {
            this.first = first;
        }

        void add(ActivityData row, BigDecimal quantity) {
            amount = amount.add(quantity);
            records++;
            primary &= row.getTier() == DataTier.PRIMARY;
            // asking for a list that was never set would make one for each of a million records
            if (row.eIsSet(InventoryPackage.Literals.ACTIVITY_DATA__EVIDENCE_IDS)) {
                evidence.addAll(row.getEvidenceIds());
            }
        }
    }

    /** Adds up every record. @throws NotCalculable for a record without a number, or with a negative one */
    ActivitySum(Case context, EmissionSource source) throws NotCalculable {
        this.context = context;
        this.source = source;
        Stream stream = null;
        Sum sum = null;
        for (ActivityData row : source.getActivityData()) {
            BigDecimal quantity = checked(row);
            String unit = Case.orEmpty(row.getUnit());
            String symbol = Case.orEmpty(row.getSymbol());
            if (stream == null || !unit.equals(stream.unit) || !symbol.equals(stream.symbol)) {
                stream = new Stream(symbol, unit);
                sum = sums.computeIfAbsent(stream, one -> new Sum(row));
            }
            sum.add(row, quantity);
        }
    }

    private BigDecimal checked(ActivityData row) throws NotCalculable {
        BigDecimal quantity = row.getQuantity();
        if (quantity == null) {
            throw new NotCalculable(ProblemKind.NO_QUANTITY.of(source.getId(), label(), place(row)));
        }
        if (quantity.signum() < 0) {
            throw new NotCalculable(ProblemKind.NEGATIVE_QUANTITY.of(source.getId(), label(), place(row), quantity,
                    Case.orEmpty(row.getUnit())));
        }
        context.number(quantity, source.getId(), label());
        return quantity;
    }

    private String label() {
        return Case.label(source.getName(), source.getId());
    }

    private static String place(ActivityData row) {
        return Case.label(row.getOrigin(), row.getId());
    }

    boolean isEmpty() {
        return sums.isEmpty();
    }

    /** Says which records name a symbol that the method does not have: their amounts would be lost. */
    void refuseStrangeSymbols(Method method, List<Symbol> activities) throws NotCalculable {
        for (Stream stream : sums.keySet()) {
            boolean known = stream.symbol.isEmpty()
                    || activities.stream().anyMatch(symbol -> symbol.name().equals(stream.symbol));
            if (!known) {
                throw new NotCalculable(ProblemKind.ACTIVITY_SYMBOL_UNKNOWN.of(source.getId(), label(), stream.symbol,
                        method.id(), names(activities)));
            }
        }
    }

    /**
     * The sum of the records that stand for one symbol: those that name it, and those that name none and whose unit
     * fits no other.
     *
     * @param activities every activity symbol of the method
     */
    Taken of(Symbol symbol, List<Symbol> activities) throws NotCalculable {
        List<Stream> taken = new ArrayList<>();
        for (Stream stream : sums.keySet()) {
            if (stream.symbol.isEmpty() ? belongs(stream, symbol, activities) : stream.symbol.equals(symbol.name())) {
                taken.add(stream);
            }
        }
        return sum(taken, symbol.unit());
    }

    private boolean belongs(Stream stream, Symbol symbol, List<Symbol> activities) throws NotCalculable {
        List<Symbol> fitting = activities.stream()
                .filter(one -> context.units().factor(stream.unit, one.unit()).isPresent()).toList();
        if (fitting.size() > 1) {
            throw new NotCalculable(ProblemKind.ACTIVITY_SYMBOL_MISSING.of(source.getId(), label(), stream.unit,
                    names(fitting)));
        }
        return fitting.isEmpty() || fitting.contains(symbol);
    }

    private static String names(List<Symbol> symbols) {
        return symbols.stream().map(Symbol::name).collect(Collectors.joining(", "));
    }

    /** The sum of all records, whatever they stand for. */
    Taken all(String unit) throws NotCalculable {
        return sum(List.copyOf(sums.keySet()), unit);
    }

    private Taken sum(List<Stream> taken, String unit) throws NotCalculable {
        if (taken.isEmpty()) {
            throw new NotCalculable(ProblemKind.NO_ACTIVITY_DATA.of(source.getId(), label(), unit));
        }
        Exact total = Exact.ZERO;
        for (Stream stream : taken) {
            Exact factor = context.factor(stream.unit, unit, source.getId(), label());
            total = total.plus(Exact.of(sums.get(stream).amount).times(factor));
        }
        boolean oneUnit = taken.size() == 1;
        return new Taken(total, oneUnit ? sums.get(taken.get(0)).amount : total.decimal(),
                oneUnit ? taken.get(0).unit : unit, origin(taken.stream().map(sums::get).toList()));
    }

    private Origin origin(List<Sum> taken) {
        int count = taken.stream().mapToInt(sum -> sum.records).sum();
        boolean primary = taken.stream().allMatch(sum -> sum.primary);
        List<String> evidence = taken.stream().flatMap(sum -> sum.evidence.stream()).distinct().toList();
        String entry = count == 1 ? place(taken.get(0).first) : "";
        Text note = count == 1 ? Text.NONE : TextKey.SUM_OF_RECORDS.text(count);
        return new Origin(primary ? ProvenanceKind.MEASURED : ProvenanceKind.OPERATOR, "", "", entry,
                Standing.OFFICIAL, note, evidence);
    }
}
