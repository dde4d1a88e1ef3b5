package org.hecha.verification.internal.crosscheck;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.hecha.core.text.Localized;
import org.hecha.model.inventory.CrossKind;
import org.hecha.model.inventory.CrossRecord;
import org.hecha.model.inventory.EmissionSource;
import org.hecha.verification.crosscheck.CrossRow;
import org.hecha.verification.crosscheck.CrossSection;
import org.hecha.verification.crosscheck.CrossVerdict;
import org.hecha.verification.internal.check.Naming;
import org.hecha.verification.internal.check.Span;

/** This year against the year before, per source and in total: an abnormal change must be explained. */
public final class YearChanges implements Examination {

    @Override
    public CrossSection section() {
        return CrossSection.YEAR_ON_YEAR;
    }

    @Override
    public List<CrossRow> rows(CrossInput input) {
        return CrossGroup.of(input, kind -> kind == CrossKind.PRIOR_YEAR).entrySet().stream()
                .map(group -> row(input, group.getKey(), group.getValue())).toList();
    }

    private CrossRow row(CrossInput input, CrossGroup group, List<CrossRecord> records) {
        Localized against = Rows.say("kind.prior-year");
        Optional<EmissionSource> source = input.source(group.sourceId());
        boolean total = group.sourceId().isEmpty();
        if (!total && source.isEmpty()) {
            return new Rows(section(), group.sourceId(), group.sourceId()).said(group.matter(), against,
                    CrossVerdict.UNDECIDED, Rows.say("noSource", against, group.sourceId()));
        }
        Rows rows = total ? new Rows(section(), "", "") : new Rows(section(), source.get().getId(), Naming.of(source.get()));
        Optional<Target> target = group.target();
        Optional<Span> period = total ? input.period() : input.period(source.get());
        if (target.isEmpty() || period.isEmpty()) {
            return rows.said(group.matter(), against, CrossVerdict.UNDECIDED,
                    Rows.say("noTarget", against, group.stated()));
        }
        List<Dated> before = shifted(records, period.get());
        List<Dated> now = total ? Dated.of(null, null, input.calculation().totals().total(), Target.TOTAL.unit(), period).stream()
                .toList() : target.get().records(input, source.get());
        Counterpart both = before.isEmpty() ? null : Counterpart.of(input, target.get(), now, before);
        return both == null || both.compared().isEmpty()
                ? rows.said(group.matter(), against, CrossVerdict.UNDECIDED, Rows.say("nothingCompared", against,
                        both == null ? Rows.say("noValue") : both.left().orElse(Rows.say("noValue"))))
                : compared(input, rows, group, against, both);
    }

    /** The records of the nearest year before, moved into this period. */
    private static List<Dated> shifted(List<CrossRecord> records, Span period) {
        List<Dated> moved = new ArrayList<>();
        int nearest = records.stream().mapToInt(record -> years(record, period)).min().orElse(0);
        for (CrossRecord record : records) {
            if (years(record, period) == nearest) {
                Dated.of(record.getPeriodStart(), record.getPeriodEnd(), record.getQuantity(), record.getUnit(),
                        Optional.of(period)).map(one -> new Dated(one.days().later(nearest), one.quantity(), one.unit()))
                        .ifPresent(moved::add);
            }
        }
        return moved;
    }

    /** How many years later the record begins within the period. */
    private static int years(CrossRecord record, Span period) {
        if (record.getPeriodStart() == null) {
            return 0;
        }
        int years = Math.max(0, period.first().getYear() - record.getPeriodStart().getYear());
        return record.getPeriodStart().plusYears(years).isBefore(period.first()) ? years + 1 : years;
    }

    private static CrossRow compared(CrossInput input, Rows rows, CrossGroup group, Localized against,
            Counterpart both) {
        CrossLimit limit = input.limit("year.limit");
        boolean abnormal = Rows.beyond(both.ours(), both.theirs(), limit);
        boolean partly = both.left().isPresent();
        Localized message = Rows.say(abnormal ? "yearAbnormal" : "yearNormal", Rows.brief(both.ours()), both.unit(),
                Rows.brief(both.theirs()), Rows.percentText(both.ours(), both.theirs()), limit.shown(),
                Stretch.print(both.compared().stream().flatMap(one -> one.ourDays().stream()).toList()));
        return rows.compared(group.matter(), against, both.ours(), both.theirs(), both.unit(), Optional.<BigDecimal>empty(),
                abnormal ? CrossVerdict.CLARIFY : partly ? CrossVerdict.UNDECIDED : CrossVerdict.AGREES,
                partly ? SecondFigures.joined(message, both.left().get()) : message);
    }
}
