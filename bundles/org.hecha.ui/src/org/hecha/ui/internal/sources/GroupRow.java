package org.hecha.ui.internal.sources;

import java.math.BigDecimal;
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

    /** @param missing sources that were to be calculated and have no number */
    private record Sums(BigDecimal recalculated, BigDecimal corrected, int numbers, int missing, Double share, Mark mark) {
    }

    GroupRow(List<Heading> path, List<InventoryRow> members) {
        this.path = path;
        this.members = members;
    }

    private Sums sums() {
        if (sums == null) {
            sums = add();
        }
        return sums;
    }

    private Sums add() {
        BigDecimal recalculated = BigDecimal.ZERO;
        BigDecimal corrected = BigDecimal.ZERO;
        int numbers = 0;
        int missing = 0;
        double share = 0;
        Mark mark = Mark.NONE;
        for (InventoryRow member : members) {
            mark = mark.plus(member.mark());
            Double part = member.share();
            share += part == null ? 0 : part;
            if (member instanceof SourceRow row && row.line(Basis.AS_STATED).isPresent()) {
                Optional<LineResult> stated = row.line(Basis.AS_STATED).filter(line -> line.mass().isPresent());
                numbers += stated.isPresent() ? 1 : 0;
                missing += stated.isPresent() ? 0 : 1;
                recalculated = recalculated.add(stated.map(LineResult::co2e).orElse(BigDecimal.ZERO));
                corrected = corrected.add(row.line(Basis.BY_CRITERIA).map(LineResult::co2e).orElse(BigDecimal.ZERO));
            }
        }
        return new Sums(recalculated, corrected, numbers, missing, numbers == 0 ? null : share, mark);
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
        return sums().share();
    }

    @Override
    public String explanation() {
        return sums().numbers() == 0 ? "" //$NON-NLS-1$
                : SPEECH.say("exact", said(Digits.trimmed(sums().recalculated()) + " tCO2e")); //$NON-NLS-1$ //$NON-NLS-2$
    }
}
