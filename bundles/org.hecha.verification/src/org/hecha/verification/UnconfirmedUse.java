package org.hecha.verification;

import java.math.BigDecimal;
import java.util.Optional;

import org.hecha.model.inventory.EmissionSource;
import org.hecha.standard.Symbol;
import org.hecha.standard.Text;
import org.hecha.standard.calculation.Acceptance;

/**
 * One unconfirmed value that a source uses, or would use if a member of the team accepted it. Immutable but for the
 * source, which is the model's.
 *
 * @param source the source
 * @param symbol symbol the value stands for
 * @param value the value as published or stated
 * @param unit its unit
 * @param tableId table or document it comes from
 * @param edition edition or data year of that
 * @param entry row and column, page or cell
 * @param note what the table says about it, or {@link Text#NONE}
 * @param acceptance who accepted it; empty while it waits
 */
public record UnconfirmedUse(EmissionSource source, Symbol symbol, BigDecimal value, String unit, String tableId,
        String edition, String entry, Text note, Optional<Acceptance> acceptance) {

    /** The same use of another object for the same source: that of a document, of which this one's is a copy. */
    public UnconfirmedUse of(EmissionSource original) {
        return new UnconfirmedUse(original, symbol, value, unit, tableId, edition, entry, note, acceptance);
    }

    /** Whether it still needs somebody's acceptance with a reason. */
    public boolean waits() {
        return acceptance.filter(Acceptance::reasoned).isEmpty();
    }
}
