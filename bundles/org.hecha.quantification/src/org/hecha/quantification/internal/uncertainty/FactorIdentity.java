package org.hecha.quantification.internal.uncertainty;

import java.util.Comparator;
import java.util.List;

import org.hecha.model.base.ProvenanceKind;
import org.hecha.quantification.internal.catalogue.Catalogue;
import org.hecha.quantification.internal.number.Exact;
import org.hecha.standard.Factor;
import org.hecha.standard.FactorTable;
import org.hecha.standard.Symbol;
import org.hecha.standard.calculation.Origin;
import org.hecha.standard.calculation.Term;

/**
 * Which published factor a value is, so that two lines that use the same one are known to err together, whether it came
 * as a default or was entered as stated in a table.
 */
final class FactorIdentity {

    private static final String BETWEEN = " · ";

    private FactorIdentity() {
    }

    /** Table, edition or year, row and column; empty where the value is no published one. @param row of the source */
    static String of(Term term, String row, Catalogue catalogue) {
        Origin origin = term.origin();
        if (origin.kind() != ProvenanceKind.DEFAULT_TABLE || origin.documentId().isBlank()) {
            return "";
        }
        FactorTable table = catalogue.tables().get(origin.documentId());
        String column = term.symbol().defaultColumn().orElse(term.symbol().name());
        List<Factor> same = table == null ? List.of() : table.factors().stream()
                .filter(factor -> factor.key().equals(origin.entry()) || factor.key().equals(row))
                .filter(factor -> same(factor, term, catalogue)).toList();
        if (origin.entry().contains(BETWEEN) || same.isEmpty()) {
            String entry = origin.entry().contains(BETWEEN) ? origin.entry() : origin.entry() + BETWEEN + column;
            return text(origin.documentId(), origin.edition(), entry);
        }
        Factor factor = same.stream().max(Comparator.comparing((Factor one) -> one.column().equals(column))
                .thenComparing(one -> edition(one, table).equals(origin.edition()))).orElseThrow();
        return text(table.id(), edition(factor, table), factor.key() + BETWEEN + factor.column());
    }

    private static boolean same(Factor factor, Term term, Catalogue catalogue) {
        Symbol symbol = term.symbol();
        return catalogue.units().factor(factor.unit(), symbol.unit())
                .filter(f -> Exact.of(factor.value()).times(f).decimal().compareTo(term.value()) == 0).isPresent();
    }

    private static String edition(Factor factor, FactorTable table) {
        return factor.year() == 0 ? table.edition() : String.valueOf(factor.year());
    }

    private static String text(String table, String edition, String entry) {
        return (edition.isBlank() ? table : table + ' ' + edition) + BETWEEN + entry;
    }
}
