package org.hecha.verification.version;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import org.hecha.core.text.Localized;
import org.hecha.core.text.Messages;
import org.hecha.core.text.Numbers;
import org.hecha.standard.calculation.Calculation;
import org.hecha.standard.calculation.Totals;
import org.hecha.verification.version.Difference.Subject;

/** Says which recalculated totals differ between two versions. Without state, safe for any thread. */
public final class TotalsComparison {

    private static final Messages MESSAGES = Messages.of(TotalsComparison.class);

    private TotalsComparison() {
    }

    /** The totals that differ: the sum, each category, biogenic CO2, removals; every digit counts. */
    public static List<Difference> compare(Calculation before, Calculation now) {
        Map<String, BigDecimal> former = numbers(before.totals());
        Map<String, BigDecimal> later = numbers(now.totals());
        TreeSet<String> keys = new TreeSet<>(former.keySet());
        keys.addAll(later.keySet());
        List<Difference> found = new ArrayList<>();
        for (String key : keys) {
            BigDecimal old = former.get(key);
            BigDecimal value = later.get(key);
            if (old == null || value == null || old.compareTo(value) != 0) {
                found.add(new Difference(VersionComparison.kind(old, value), Subject.TOTAL, key, name(key),
                        Localized.verbatim(""), shown(old), shown(value)));
            }
        }
        return found;
    }

    private static Map<String, BigDecimal> numbers(Totals totals) {
        Map<String, BigDecimal> numbers = new LinkedHashMap<>();
        numbers.put("total", totals.total());
        totals.byCategory().forEach((category, sum) -> numbers.put("category." + category, sum));
        numbers.put("biogenic", totals.biogenic());
        numbers.put("removals", totals.removals());
        return numbers;
    }

    private static Localized name(String key) {
        int dot = key.indexOf('.');
        return dot < 0 ? MESSAGES.text(key) : MESSAGES.text("category", key.substring(dot + 1));
    }

    private static Localized shown(BigDecimal number) {
        return Localized.verbatim(number == null ? "" : Numbers.grouped(new BigDecimal(Numbers.plain(number))));
    }
}
