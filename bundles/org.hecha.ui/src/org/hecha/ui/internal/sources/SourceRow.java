package org.hecha.ui.internal.sources;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.hecha.core.text.Numbers;
import org.hecha.model.inventory.ActivityData;
import org.hecha.model.inventory.EmissionSource;
import org.hecha.model.inventory.SourceStatus;
import org.hecha.standard.Method;
import org.hecha.standard.Symbol;
import org.hecha.standard.calculation.Basis;
import org.hecha.standard.calculation.LineResult;
import org.hecha.standard.calculation.Problem;
import org.hecha.ui.Speech;
import org.hecha.ui.page.Words;
import org.hecha.ui.widgets.Grouping.Heading;

/** A source as a row. */
final class SourceRow implements InventoryRow {

    private final EmissionSource source;
    private final InventoryContext context;
    private Sums sums;

    SourceRow(EmissionSource source, InventoryContext context) {
        this.source = source;
        this.context = context;
    }

    private ThreeStates numbers() {
        return new ThreeStates(context.results().flatMap(r -> r.comparison(source.getId())));
    }

    /** What was calculated for it, where it was to be calculated. */
    Optional<LineResult> line(Basis basis) {
        return context.results().flatMap(r -> r.line(basis, source.getId()));
    }

    private Optional<LineResult> line() {
        return line(Basis.AS_STATED);
    }

    EmissionSource source() {
        return source;
    }

    @Override
    public EObject subject() {
        return source;
    }

    @Override
    public String facility() {
        return context.facility(source);
    }

    @Override
    public String name() {
        return Words.of(source);
    }

    @Override
    public Mark mark() {
        return context.mark(source.getId());
    }

    @Override
    public Sums sums() {
        if (sums == null) {
            sums = Sums.of(this);
        }
        return sums;
    }

    @Override
    public List<Heading> path() {
        return context.path(source);
    }

    @Override
    public String status() {
        return Words.of(source.getStatus());
    }

    @Override
    public String statusReason() {
        return Objects.toString(source.getStatusReason(), ""); //$NON-NLS-1$
    }

    @Override
    public String period() {
        return Words.period(source.getPeriodStart(), source.getPeriodEnd());
    }

    @Override
    public String category() {
        return Words.categoryInShort(source.getCategory());
    }

    @Override
    public String categoryTitle() {
        return Words.category(source.getCategory());
    }

    @Override
    public String method() {
        return context.results().flatMap(r -> r.method(source.getMethodId())).map(Method::title).map(Speech::in)
                .orElse(Objects.toString(source.getMethodId(), "")); //$NON-NLS-1$
    }

    @Override
    public String quantity() {
        if (source.getStatus() != SourceStatus.QUANTIFIED) {
            return Words.of(source.getStatus());
        }
        return quantitySum().map(Numbers::grouped).orElse(""); //$NON-NLS-1$
    }

    /** The sum of the records where they are in one unit. */
    private Optional<BigDecimal> quantitySum() {
        List<ActivityData> records = source.getActivityData();
        boolean oneUnit = records.stream().map(ActivityData::getUnit).distinct().count() == 1;
        return oneUnit && records.stream().allMatch(r -> r.getQuantity() != null)
                ? records.stream().map(ActivityData::getQuantity).reduce(BigDecimal::add) : Optional.empty();
    }

    @Override
    public String unit() {
        return source.getActivityData().stream().map(ActivityData::getUnit).filter(Objects::nonNull).distinct()
                .collect(Collectors.joining(", ")); //$NON-NLS-1$
    }

    @Override
    public String factor() {
        return line().flatMap(LineResult::trace).map(trace -> trace.terms().stream()
                .filter(term -> term.symbol().role() == Symbol.Role.PARAMETER)
                .map(term -> Numbers.grouped(term.value()) + Words.unit(term.symbol().unit()))
                .collect(Collectors.joining(" × "))).orElse(""); //$NON-NLS-1$ //$NON-NLS-2$
    }

    @Override
    public String reported() {
        return numbers().reported();
    }

    @Override
    public String recalculated() {
        return numbers().recalculated();
    }

    @Override
    public String corrected() {
        return numbers().corrected();
    }

    @Override
    public String difference() {
        return numbers().difference();
    }

    /** The total to which its share refers, or null. */
    BigDecimal base() {
        return context.base(source);
    }

    @Override
    public Double share() {
        // Only how long a bar is drawn: the one place where a number may be a floating one.
        BigDecimal total = base();
        return line().filter(l -> l.mass().isPresent() && total != null && total.signum() != 0)
                .map(l -> l.co2e().divide(total.abs(), MathContext.DECIMAL32).doubleValue()).orElse(null);
    }

    @Override
    public String remark() {
        return Objects.toString(source.getRemark(), ""); //$NON-NLS-1$
    }

    @Override
    public String explanation() {
        String problems = line().map(LineResult::problems).orElse(List.of()).stream().map(Problem::message)
                .map(Speech::in).collect(Collectors.joining("\n")); //$NON-NLS-1$
        String reason = source.getStatus() == SourceStatus.QUANTIFIED ? "" //$NON-NLS-1$
                : statusReason();
        return String.join("\n", List.of(numbers().explanation(), problems, reason)).strip(); //$NON-NLS-1$
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SourceRow row && Objects.equals(row.source.getId(), source.getId());
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(source.getId());
    }
}
