package org.hecha.ui.internal.sources;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.hecha.standard.calculation.Basis;
import org.hecha.standard.calculation.LineResult;
import org.hecha.ui.Speech;
import org.hecha.ui.page.Digits;
import org.hecha.ui.widgets.Grouping.Heading;

/** A group of sources as a row: what they emit together. Adds up when it is first asked. UI thread. */
final class GroupRow implements InventoryRow {

    private static final Speech SPEECH = Speech.of(GroupRow.class);

    private final List<Heading> path;
    private final List<InventoryRow> members;
    private Sums sums;

    /**
     * @param numbers sources with a number
     * @param missing sources that were to be calculated and have none
     * @param base total to which the share refers; null where there is none, or not one alone
     */
    private record Sums(BigDecimal recalculated, BigDecimal corrected, int numbers, int missing, BigDecimal base, Mark mark) {

        static final Sums NONE = new Sums(BigDecimal.ZERO, BigDecimal.ZERO, 0, 0, null, Mark.NONE);

        Sums plus(Sums other) {
            BigDecimal shared = numbers == 0 ? other.base : other.numbers == 0 || other.base == base ? base : null;
            return new Sums(recalculated.add(other.recalculated), corrected.add(other.corrected), numbers + other.numbers,
                    missing + other.missing, shared, mark.plus(other.mark));
        }
    }

    GroupRow(List<Heading> path, List<InventoryRow> members) {
        this.path = path;
        this.members = members;
    }

    private Sums sums() {
        if (sums == null) {
            Sums all = Sums.NONE;
            for (InventoryRow member : members) {
                all = member instanceof GroupRow group ? all.plus(group.sums()) : with(all, member);
            }
            sums = all;
        }
        return sums;
    }

    private static Sums with(Sums all, InventoryRow member) {
        Mark mark = member.mark();
        Optional<LineResult> line = member instanceof SourceRow row ? row.line(Basis.AS_STATED) : Optional.empty();
        if (line.isEmpty()) {
            return mark == Mark.NONE ? all : all.plus(new Sums(BigDecimal.ZERO, BigDecimal.ZERO, 0, 0, null, mark));
        }
        if (line.get().mass().isEmpty()) {
            return all.plus(new Sums(BigDecimal.ZERO, BigDecimal.ZERO, 0, 1, null, mark));
        }
        SourceRow row = (SourceRow) member;
        return all.plus(new Sums(line.get().co2e(), row.line(Basis.BY_CRITERIA).map(LineResult::co2e).orElse(BigDecimal.ZERO), 1, 0,
                row.base(), mark));
    }

    @Override
    public EObject subject() {
        return null;
    }

    @Override
    public String name() {
        return path.get(path.size() - 1).title();
    }

    @Override
    public Mark mark() {
        return sums().mark();
    }

    @Override
    public List<Heading> path() {
        return path;
    }

    @Override
    public String recalculated() {
        return sums().numbers() == 0 ? "" : said(Digits.shown(sums().recalculated())); //$NON-NLS-1$
    }

    @Override
    public String corrected() {
        return sums().numbers() == 0 ? "" : said(Digits.shown(sums().corrected())); //$NON-NLS-1$
    }

    /** A sum that lacks something says so. */
    private String said(String sum) {
        return sums().missing() == 0 ? sum : SPEECH.say("incomplete", sum, sums().missing()); //$NON-NLS-1$
    }

    @Override
    public Double share() {
        BigDecimal base = sums().base();
        // Only how long a bar is drawn, as for one source.
        return base == null || base.signum() == 0 ? null
                : sums().recalculated().divide(base.abs(), MathContext.DECIMAL32).doubleValue();
    }

    @Override
    public String explanation() {
        return sums().numbers() == 0 ? "" //$NON-NLS-1$
                : SPEECH.say("exact", said(Digits.trimmed(sums().recalculated()) + " tCO2e")); //$NON-NLS-1$ //$NON-NLS-2$
    }
}
