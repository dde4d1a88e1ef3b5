package org.hecha.verification.internal.audit;

import java.util.ArrayList;
import java.util.List;

import org.hecha.core.text.Messages;
import org.hecha.standard.Factor;
import org.hecha.standard.FactorTable;
import org.hecha.standard.Validity;
import org.hecha.verification.FactorRemark;

/**
 * Two different values for one document, row, column and period: in two tables of one document and edition, or in one
 * table where the periods that two values are meant for touch.
 */
final class Overlaps {

    private static final Messages MESSAGES = Messages.of(Overlaps.class);

    private Overlaps() {
    }

    static List<FactorRemark> of(List<FactorTable> tables) {
        List<FactorRemark> remarks = new ArrayList<>();
        for (int i = 0; i < tables.size(); i++) {
            within(tables.get(i), remarks);
            for (FactorTable other : tables.subList(i + 1, tables.size())) {
                boolean oneDocument = tables.get(i).document().equals(other.document())
                        && tables.get(i).edition().equals(other.edition());
                if (oneDocument) {
                    between(tables.get(i), other, remarks);
                }
            }
        }
        return remarks;
    }

    private static void within(FactorTable table, List<FactorRemark> remarks) {
        List<Factor> limited = table.factors().stream().filter(factor -> !factor.validity().isOpen()).toList();
        for (int i = 0; i < limited.size(); i++) {
            for (Factor other : limited.subList(i + 1, limited.size())) {
                Factor one = limited.get(i);
                if (samePlace(one, other) && touch(one.validity(), other.validity())) {
                    remarks.add(new FactorRemark(FactorRemark.Kind.OVERLAP, table.id(), one.key(), one.column(),
                            other.year(), MESSAGES.text("overlapWithin", table.id(), Gaps.name(table, one.key()),
                                    one.column(), one.value(), one.validity().range(), other.value(),
                                    other.validity().range())));
                }
            }
        }
    }

    private static void between(FactorTable table, FactorTable other, List<FactorRemark> remarks) {
        for (Factor one : table.factors()) {
            other.find(one.key(), one.column()).stream()
                    .filter(factor -> factor.year() == one.year() && factor.unit().equals(one.unit())
                            && factor.value().compareTo(one.value()) != 0)
                    .forEach(factor -> remarks.add(new FactorRemark(FactorRemark.Kind.OVERLAP, table.id(), one.key(),
                            one.column(), one.year(), MESSAGES.text("overlapBetween", table.document(),
                                    Gaps.name(table, one.key()), one.column(), one.value(), table.id(),
                                    factor.value(), other.id()))));
        }
    }

    private static boolean samePlace(Factor one, Factor other) {
        return one.key().equals(other.key()) && one.column().equals(other.column());
    }

    private static boolean touch(Validity one, Validity other) {
        return one.touches(other.from().orElse(null), other.until().orElse(null));
    }
}
