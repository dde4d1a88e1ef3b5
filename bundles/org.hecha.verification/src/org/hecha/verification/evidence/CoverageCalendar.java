package org.hecha.verification.evidence;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.hecha.core.text.Messages;
import org.hecha.core.text.Refusal;
import org.hecha.model.engagement.Engagement;
import org.hecha.model.evidence.EvidenceItem;
import org.hecha.model.evidence.EvidenceRegister;
import org.hecha.model.inventory.ActivityData;
import org.hecha.model.inventory.EmissionSource;
import org.hecha.model.inventory.Inventory;
import org.hecha.model.inventory.SourceStatus;
import org.hecha.standard.evidence.EvidenceItems;

/**
 * For every source and month of the reporting period: whether activity data and evidence cover it. Counted in days; what an
 * item covers is its effective period, and it counts for a source whose activity data cite it or that it names among its
 * subjects. Withdrawn and replaced items cover nothing. Immutable.
 *
 * @param months the months of the reporting period, in order
 * @param sources one per source of the inventory, in its order
 */
public record CoverageCalendar(List<YearMonth> months, List<SourceCoverage> sources) {

    public CoverageCalendar {
        months = List.copyOf(months);
        sources = List.copyOf(sources);
    }

    /**
     * The calendar of an engagement.
     *
     * @throws Refusal where the engagement has no reporting period, or one that runs backwards
     */
    public static CoverageCalendar of(Engagement engagement, Inventory inventory, EvidenceRegister register)
            throws Refusal {
        LocalDate first = engagement.getPeriodStart();
        LocalDate last = engagement.getPeriodEnd();
        if (first == null || last == null || last.isBefore(first)) {
            throw new Refusal(Messages.of(CoverageCalendar.class).text("noPeriod"));
        }
        Map<String, EvidenceItem> items = new LinkedHashMap<>();
        EvidenceItems.counting(register).forEach(item -> items.put(item.getId(), item));
        List<SourceCoverage> sources = inventory.getSources().stream()
                .map(source -> of(source, first, last, items)).toList();
        return new CoverageCalendar(months(first, last), sources);
    }

    private static List<YearMonth> months(LocalDate first, LocalDate last) {
        List<YearMonth> months = new ArrayList<>();
        for (YearMonth month = YearMonth.from(first); !month.isAfter(YearMonth.from(last)); month = month.plusMonths(1)) {
            months.add(month);
        }
        return months;
    }

    /** The months of one source, counted in days of the reporting period. @param items those that count, by id */
    public static SourceCoverage of(EmissionSource source, LocalDate first, LocalDate last,
            Map<String, EvidenceItem> items) {
        BitSet asked = new BitSet();
        if (source.getStatus() == SourceStatus.QUANTIFIED) {
            set(asked, first, last, source.getPeriodStart() == null ? first : source.getPeriodStart(),
                    source.getPeriodEnd() == null ? last : source.getPeriodEnd());
        }
        BitSet data = new BitSet();
        for (ActivityData row : source.getActivityData()) {
            // a row that names no days stands for the whole period of its source
            set(data, first, last, row.getPeriodStart() == null ? first : row.getPeriodStart(),
                    row.getPeriodEnd() == null ? last : row.getPeriodEnd());
        }
        data.and(asked);
        Set<String> proofs = Proofs.of(source, items.values());
        BitSet evidence = new BitSet();
        Map<String, BitSet> byItem = new LinkedHashMap<>();
        List<String> undated = new ArrayList<>();
        items.values().stream().filter(item -> proofs.contains(item.getId())).forEach(item -> {
            if (item.getEffectiveStart() == null || item.getEffectiveEnd() == null) {
                undated.add(item.getId());
            } else {
                BitSet days = new BitSet();
                set(days, first, last, item.getEffectiveStart(), item.getEffectiveEnd());
                byItem.put(item.getId(), days);
                evidence.or(days);
            }
        });
        evidence.and(asked);
        List<MonthCoverage> months = new ArrayList<>();
        for (YearMonth month : months(first, last)) {
            int from = (int) Math.max(0, ChronoUnit.DAYS.between(first, month.atDay(1)));
            int to = (int) Math.min(ChronoUnit.DAYS.between(first, last), ChronoUnit.DAYS.between(first, month.atEndOfMonth())) + 1;
            List<String> ids = byItem.entrySet().stream().filter(entry -> count(entry.getValue(), from, to) > 0)
                    .map(Map.Entry::getKey).toList();
            months.add(MonthCoverage.of(month, count(asked, from, to), count(data, from, to), count(evidence, from, to), ids));
        }
        return new SourceCoverage(source.getId(), source.getName(), months, undated);
    }

    /** Sets the days from {@code from} to {@code to} that lie in the period from {@code first} to {@code last}. */
    private static void set(BitSet days, LocalDate first, LocalDate last, LocalDate from, LocalDate to) {
        LocalDate begin = from.isBefore(first) ? first : from;
        LocalDate end = to.isAfter(last) ? last : to;
        if (!end.isBefore(begin)) {
            days.set((int) ChronoUnit.DAYS.between(first, begin), (int) ChronoUnit.DAYS.between(first, end) + 1);
        }
    }

    private static int count(BitSet days, int from, int to) {
        return days.get(from, to).cardinality();
    }
}
