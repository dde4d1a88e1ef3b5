package org.hecha.quantification.internal.calculation;

import java.math.BigDecimal;

import org.hecha.quantification.internal.number.Exact;
import org.hecha.standard.Symbol;
import org.hecha.standard.calculation.Origin;
import org.hecha.standard.calculation.Term;

/** The value taken for a symbol, exactly, in the symbol's unit, with what it was before. */
record Taken(Exact value, BigDecimal stated, String statedUnit, Origin origin) {

    Term term(Symbol symbol) {
        return new Term(symbol, value.decimal(), stated, statedUnit, origin);
    }
}
