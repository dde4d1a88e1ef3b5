package org.hecha.verification.internal.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.hecha.core.text.Localized;
import org.hecha.core.text.Messages;
import org.hecha.model.inventory.ActivityData;
import org.hecha.model.inventory.EmissionSource;
import org.hecha.standard.Method;
import org.hecha.standard.Symbol;
import org.hecha.standard.check.Check;
import org.hecha.standard.check.CheckReport;
import org.hecha.standard.check.CheckSubject;
import org.hecha.standard.check.SourceCheck;
import org.osgi.service.component.annotations.Component;

/**
 * The activity data of a source cover its whole period. Where a method takes several kinds of activity data, each of those
 * that the source records has to: the months of one do not stand for the other.
 */
@Component(service = Check.class)
public final class ActivityWithoutGaps extends SourceCheck {

    public ActivityWithoutGaps() {
        super("HECHA-GAPS");
    }

    @Override
    protected boolean concerns(EmissionSource source) {
        return super.concerns(source) && source.getActivityData().stream()
                .anyMatch(row -> row.getPeriodStart() != null && row.getPeriodEnd() != null);
    }

    @Override
    protected boolean objects(CheckSubject subject, EmissionSource source, CheckReport report) {
        Optional<Span> own = Span.of(subject.engagement(), source).filter(span -> !span.backwards());
        if (own.isEmpty()) {
            return false;
        }
        List<Symbol> known = subject.method(source).map(Method::symbols).orElse(List.of());
        Map<String, List<Span>> covered = covered(subject, source, known, own.get());
        boolean objected = false;
        for (Map.Entry<String, List<Span>> one : covered.entrySet()) {
            Optional<Span> gap = gap(one.getValue(), own.get());
            if (gap.isPresent()) {
                boolean several = covered.size() > 1;
                report.failed(source.getId(), several ? "gap " + one.getKey() : "gap", null, Naming.of(source),
                        gap.get().first().toString(), gap.get().last().toString(),
                        several ? kind(one.getKey(), known) : Localized.verbatim(""));
                objected = true;
            }
        }
        return objected;
    }

    /** The days that each symbol has data for; a row without days of its own stands for the whole period. */
    private static Map<String, List<Span>> covered(CheckSubject subject, EmissionSource source, List<Symbol> known,
            Span own) {
        List<Symbol> activities = known.stream().filter(symbol -> symbol.role() == Symbol.Role.ACTIVITY).toList();
        Map<String, String> meant = new LinkedHashMap<>();
        Map<String, List<Span>> covered = new LinkedHashMap<>();
        for (ActivityData row : source.getActivityData()) {
            String named = row.getSymbol() == null ? "" : row.getSymbol().strip();
            String unit = row.getUnit() == null ? "" : row.getUnit();
            String symbol = named.isEmpty() ? meant.computeIfAbsent(unit, one -> fitting(subject, activities, one)) : named;
            List<Span> days = covered.computeIfAbsent(symbol, one -> new ArrayList<>());
            Span.of(row.getPeriodStart() == null ? own.first() : row.getPeriodStart(),
                    row.getPeriodEnd() == null ? own.last() : row.getPeriodEnd())
                    .filter(span -> !span.backwards()).flatMap(own::with).ifPresent(days::add);
        }
        return covered;
    }

    /** The symbol that a row means which names none: the only one, or the only one its unit fits. */
    private static String fitting(CheckSubject subject, List<Symbol> activities, String unit) {
        List<Symbol> fitting = activities.size() == 1 ? activities : activities.stream()
                .filter(symbol -> unit.equals(symbol.unit()) || subject.quantification().converts(unit, symbol.unit()))
                .toList();
        return fitting.size() == 1 ? fitting.get(0).name() : "";
    }

    private static Optional<Span> gap(List<Span> covered, Span own) {
        LocalDate next = own.first();
        for (Span span : covered.stream().sorted(Comparator.comparing(Span::first)).toList()) {
            if (span.first().isAfter(next)) {
                return Optional.of(new Span(next, span.first().minusDays(1)));
            }
            next = span.last().plusDays(1).isAfter(next) ? span.last().plusDays(1) : next;
        }
        return next.isAfter(own.last()) ? Optional.empty() : Optional.of(new Span(next, own.last()));
    }

    private static Localized kind(String name, List<Symbol> known) {
        Messages messages = Messages.of(ActivityWithoutGaps.class);
        Optional<Symbol> symbol = known.stream().filter(one -> one.name().equals(name)).findFirst();
        return name.isEmpty() ? messages.text("gapUnnamed") : symbol.isEmpty() ? messages.text("gapSymbol", name)
                : messages.text("gapKind", symbol.get().title(), name);
    }
}
