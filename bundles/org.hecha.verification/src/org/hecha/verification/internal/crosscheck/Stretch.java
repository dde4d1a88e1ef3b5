package org.hecha.verification.internal.crosscheck;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.hecha.verification.internal.check.Span;

/**
 * A stretch of days in which records hang together: no record of either side reaches beyond it.
 *
 * @param ours records of the inventory
 * @param theirs records of the other side
 * @param ourDays days that ours cover, without overlaps
 * @param theirDays days that theirs cover
 */
record Stretch(List<Dated> ours, List<Dated> theirs, List<Span> ourDays, List<Span> theirDays) {

    /** Whether both sides cover the same days, so that their sums may be compared. */
    boolean comparable() {
        return !ours.isEmpty() && ourDays.equals(theirDays);
    }

    /**
     * Cuts two lists of records into the smallest stretches that cut no record. Whole records are compared with whole
     * records: nothing is spread over days.
     */
    static List<Stretch> of(List<Dated> ours, List<Dated> theirs) {
        record Sided(Dated amount, boolean own) {
        }
        List<Sided> all = new ArrayList<>(ours.size() + theirs.size());
        ours.forEach(amount -> all.add(new Sided(amount, true)));
        theirs.forEach(amount -> all.add(new Sided(amount, false)));
        all.sort(Comparator.comparing(one -> one.amount().days().first()));
        List<Stretch> stretches = new ArrayList<>();
        int next = 0;
        while (next < all.size()) {
            List<Dated> own = new ArrayList<>();
            List<Dated> other = new ArrayList<>();
            Span reach = all.get(next).amount().days();
            while (next < all.size() && !all.get(next).amount().days().first().isAfter(reach.last())) {
                Sided one = all.get(next++);
                (one.own() ? own : other).add(one.amount());
                reach = joined(reach, one.amount().days());
            }
            stretches.add(new Stretch(own, other, cover(own), cover(other)));
        }
        return stretches;
    }

    /** Days that records in the order of their first days cover. */
    private static List<Span> cover(List<Dated> sorted) {
        List<Span> cover = new ArrayList<>();
        for (Dated amount : sorted) {
            int last = cover.size() - 1;
            if (last >= 0 && !amount.days().first().isAfter(cover.get(last).last().plusDays(1))) {
                cover.set(last, joined(cover.get(last), amount.days()));
            } else {
                cover.add(amount.days());
            }
        }
        return cover;
    }

    private static Span joined(Span first, Span later) {
        return new Span(first.first(), first.last().isBefore(later.last()) ? later.last() : first.last());
    }

    /** The days as a person reads them; a long list is cut. */
    static String print(List<Span> days) {
        int most = 4;
        String shown = String.join(", ", days.stream().limit(most).map(Span::toString).toList());
        return days.isEmpty() ? "—" : days.size() > most ? shown + " …" : shown;
    }
}
