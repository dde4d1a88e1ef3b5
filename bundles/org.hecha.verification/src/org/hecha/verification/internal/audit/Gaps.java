package org.hecha.verification.internal.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.hecha.core.text.Messages;
import org.hecha.standard.Factor;
import org.hecha.standard.FactorTable;
import org.hecha.standard.Text;
import org.hecha.verification.FactorRemark;

/** Years missing inside a series, and columns that a row lacks while its kindred have them. */
final class Gaps {

    private static final Messages MESSAGES = Messages.of(Gaps.class);

    private Gaps() {
    }

    static List<FactorRemark> of(FactorTable table, AuditData data) {
        List<FactorRemark> remarks = new ArrayList<>(years(table));
        data.gaps().ifPresent(rule -> remarks.addAll(columns(table, rule)));
        return remarks;
    }

    private static List<FactorRemark> years(FactorTable table) {
        SortedSet<Integer> all = table.factors().stream().map(Factor::year).filter(year -> year != 0)
                .collect(Collectors.toCollection(TreeSet::new));
        List<FactorRemark> remarks = new ArrayList<>();
        Map<String, List<Factor>> series = table.factors().stream().filter(factor -> factor.year() != 0)
                .collect(Collectors.groupingBy(factor -> factor.key() + '\n' + factor.column(), LinkedHashMap::new,
                        Collectors.toList()));
        for (List<Factor> one : series.values()) {
            Set<Integer> has = one.stream().map(Factor::year).collect(Collectors.toSet());
            Factor first = one.get(0);
            for (int year = all.first(); year <= all.last(); year++) {
                if (!has.contains(year)) {
                    remarks.add(new FactorRemark(FactorRemark.Kind.GAP_OF_YEARS, table.id(), first.key(),
                            first.column(), year, MESSAGES.text("gapOfYears", table.id(), name(table, first.key()),
                                    first.column(), String.valueOf(year), String.valueOf(all.first()),
                                    String.valueOf(all.last()))));
                }
            }
        }
        return remarks;
    }

    private static List<FactorRemark> columns(FactorTable table, GapRule rule) {
        Map<String, Set<String>> rows = new LinkedHashMap<>();
        table.factors().forEach(
                factor -> rows.computeIfAbsent(factor.key(), key -> new TreeSet<>()).add(factor.column()));
        List<FactorRemark> remarks = new ArrayList<>();
        rows.forEach((key, own) -> {
            List<Set<String>> kindred = rows.values().stream()
                    .filter(columns -> columns.stream().anyMatch(own::contains)).toList();
            if (kindred.size() >= rule.rows()) {
                kindred.stream().flatMap(Set::stream).distinct().sorted()
                        .filter(column -> !own.contains(column) && common(column, kindred, rule))
                        .forEach(column -> remarks.add(new FactorRemark(FactorRemark.Kind.GAP_OF_COLUMNS, table.id(),
                                key, column, 0, MESSAGES.text("gapOfColumns", table.id(), name(table, key), column,
                                        having(column, kindred), kindred.size()))));
            }
        });
        return remarks;
    }

    private static boolean common(String column, List<Set<String>> kindred, GapRule rule) {
        BigDecimal least = rule.share().multiply(BigDecimal.valueOf(kindred.size()));
        return BigDecimal.valueOf(having(column, kindred)).compareTo(least) >= 0;
    }

    private static long having(String column, List<Set<String>> kindred) {
        return kindred.stream().filter(columns -> columns.contains(column)).count();
    }

    static Text name(FactorTable table, String key) {
        return table.rows().getOrDefault(key, new Text(key, key));
    }
}
