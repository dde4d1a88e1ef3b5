package org.hecha.verification.internal.crosscheck;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.hecha.core.text.Localized;
import org.hecha.model.inventory.CrossKind;
import org.hecha.model.inventory.CrossRecord;
import org.hecha.model.inventory.EmissionSource;
import org.hecha.model.inventory.SourceStatus;
import org.hecha.verification.crosscheck.CrossRow;
import org.hecha.verification.crosscheck.CrossSection;
import org.hecha.verification.crosscheck.CrossVerdict;
import org.hecha.verification.internal.check.Naming;

/** Every quantity, value or emission for which there are invoices, other meters, ledgers or statistics, against those. */
public final class SecondFigures implements Examination {

    @Override
    public CrossSection section() {
        return CrossSection.SECOND_FIGURE;
    }

    @Override
    public List<CrossRow> rows(CrossInput input) {
        return groups(input).entrySet().stream().map(group -> row(input, group.getKey(), group.getValue())).toList();
    }

    /** Rows about one source alone. */
    public List<CrossRow> about(CrossInput input, String sourceId) {
        return groups(input).entrySet().stream().filter(group -> group.getKey().sourceId().equals(sourceId))
                .map(group -> row(input, group.getKey(), group.getValue())).toList();
    }

    private static Map<CrossGroup, List<CrossRecord>> groups(CrossInput input) {
        return CrossGroup.of(input, kind -> kind != CrossKind.PRIOR_YEAR);
    }

    private CrossRow row(CrossInput input, CrossGroup group, List<CrossRecord> records) {
        Optional<EmissionSource> known = input.source(group.sourceId());
        Localized against = Rows.say("kind." + group.kind().getLiteral());
        if (known.isEmpty()) {
            return new Rows(section(), group.sourceId(), group.sourceId()).said(group.matter(), against,
                    CrossVerdict.UNDECIDED, Rows.say("noSource", against, group.sourceId()));
        }
        EmissionSource source = known.get();
        Rows rows = new Rows(section(), source.getId(), Naming.of(source));
        String unit = String.valueOf(records.get(0).getUnit());
        Optional<Target> target = group.target();
        if (source.getStatus() != SourceStatus.QUANTIFIED) {
            return leftOut(input, rows, group, against, records, unit);
        }
        if (target.isEmpty()) {
            return rows.said(group.matter(), against, CrossVerdict.UNDECIDED,
                    Rows.say("noTarget", against, group.stated()));
        }
        List<Dated> theirs = dated(input, source, records);
        if (theirs.size() < records.size()) {
            return rows.said(group.matter(), against, CrossVerdict.UNDECIDED, Rows.say("emptyRecord", against));
        }
        Counterpart both = Counterpart.of(input, target.get(), target.get().records(input, source), theirs);
        return both.compared().isEmpty()
                ? rows.said(group.matter(), against, CrossVerdict.UNDECIDED,
                        Rows.say("nothingCompared", against, both.left().orElse(Rows.say("noValue"))))
                : compared(input, rows, source, target.get(), group, against, both);
    }

    static List<Dated> dated(CrossInput input, EmissionSource source, List<CrossRecord> records) {
        return records.stream().flatMap(record -> Dated.of(record.getPeriodStart(), record.getPeriodEnd(),
                record.getQuantity(), record.getUnit(), input.period(source)).stream()).toList();
    }

    /** A source that was left out, and yet there are invoices for it. */
    private static CrossRow leftOut(CrossInput input, Rows rows, CrossGroup group, Localized against,
            List<CrossRecord> records, String unit) {
        BigDecimal theirs = Dated.sum(input, records.stream().flatMap(record -> Dated.of(null, null,
                record.getQuantity(), record.getUnit(), input.period()).stream()).toList(), unit);
        boolean nothing = theirs.signum() == 0;
        return rows.compared(group.matter(), against, BigDecimal.ZERO, theirs, unit, Optional.empty(),
                nothing ? CrossVerdict.AGREES : CrossVerdict.DIFFERS,
                Rows.say(nothing ? "leftOutNothing" : "leftOut", against, Rows.brief(theirs), unit));
    }

    private static CrossRow compared(CrossInput input, Rows rows, EmissionSource source, Target target,
            CrossGroup group, Localized against, Counterpart both) {
        CrossLimit tolerance = input.limit("cross.tolerance");
        CrossLimit wrong = input.limit("cross.limit");
        Optional<Stretch> worst = both.worst(input, tolerance);
        boolean differs = Rows.beyond(both.ours(), both.theirs(), wrong);
        boolean departs = Rows.beyond(both.ours(), both.theirs(), tolerance);
        CrossVerdict verdict = differs ? CrossVerdict.DIFFERS
                : departs || worst.isPresent() ? CrossVerdict.CLARIFY
                : both.left().isPresent() ? CrossVerdict.UNDECIDED : CrossVerdict.AGREES;
        Optional<BigDecimal> effect = departs
                ? Effect.of(input, source, target, both.ours().subtract(both.theirs())) : Optional.empty();
        Localized message = Rows.say(differs ? "differs" : departs ? "departs" : "agrees", against,
                Rows.brief(both.ours()), both.unit(), Rows.brief(both.theirs()),
                Rows.brief(both.ours().subtract(both.theirs())), Rows.percentText(both.ours(), both.theirs()),
                departs ? Rows.effectText(effect) : Localized.verbatim(""), (differs ? wrong : tolerance).shown());
        message = worst.isPresent() && !departs ? joined(message, part(input, both, worst.get())) : message;
        message = both.left().isPresent() ? joined(message, both.left().get()) : message;
        return rows.compared(group.matter(), against, both.ours(), both.theirs(), both.unit(), effect, verdict, message);
    }

    /** A stretch that departs although the whole agrees. */
    private static Localized part(CrossInput input, Counterpart both, Stretch stretch) {
        return Rows.say("offsetting", Stretch.print(stretch.ourDays()),
                Rows.brief(Dated.sum(input, stretch.ours(), both.unit())),
                Rows.brief(Dated.sum(input, stretch.theirs(), both.unit())), both.unit());
    }

    static Localized joined(Localized first, Localized second) {
        return locale -> first.in(locale) + (locale.getLanguage().equals("en") ? " " : "") + second.in(locale);
    }
}
