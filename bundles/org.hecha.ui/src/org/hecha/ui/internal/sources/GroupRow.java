package org.hecha.ui.internal.sources;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.hecha.ui.Speech;
import org.hecha.ui.page.Digits;
import org.hecha.ui.widgets.Grouping.Heading;

/** A group of sources as a row: what they emit together. Adds up what its members know of themselves. Immutable. */
final class GroupRow implements InventoryRow {

    private static final Speech SPEECH = Speech.of(GroupRow.class);

    private final List<Heading> path;
    private final Sums sums;

    GroupRow(List<Heading> path, List<InventoryRow> members) {
        this.path = path;
        this.sums = members.stream().map(InventoryRow::sums).reduce(Sums.NONE, Sums::plus);
    }

    @Override
    public Sums sums() {
        return sums;
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
        return sums.mark();
    }

    @Override
    public List<Heading> path() {
        return path;
    }

    @Override
    public String recalculated() {
        return sums.numbers() == 0 ? "" : said(Digits.shown(sums.recalculated())); //$NON-NLS-1$
    }

    @Override
    public String corrected() {
        return sums.numbers() == 0 ? "" : said(Digits.shown(sums.corrected())); //$NON-NLS-1$
    }

    /** A sum that lacks something says so. */
    private String said(String sum) {
        return sums.missing() == 0 ? sum : SPEECH.say("incomplete", sum, sums.missing()); //$NON-NLS-1$
    }

    @Override
    public Double share() {
        BigDecimal base = sums.base();
        // Only how long a bar is drawn, as for one source.
        return base == null || base.signum() == 0 ? null
                : sums.recalculated().divide(base.abs(), MathContext.DECIMAL32).doubleValue();
    }

    @Override
    public String explanation() {
        return sums.numbers() == 0 ? "" //$NON-NLS-1$
                : SPEECH.say("exact", said(Digits.trimmed(sums.recalculated()) + " tCO2e")); //$NON-NLS-1$ //$NON-NLS-2$
    }
}
