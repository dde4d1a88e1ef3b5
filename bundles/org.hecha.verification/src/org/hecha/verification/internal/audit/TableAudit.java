package org.hecha.verification.internal.audit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.hecha.core.text.Localized;
import org.hecha.core.text.Messages;
import org.hecha.standard.Standing;
import org.hecha.standard.FactorTable;
import org.hecha.standard.calculation.Quantification;
import org.hecha.verification.FactorRemark;
import org.hecha.verification.Standings;

/** The audit of the installed tables among themselves. */
final class TableAudit {

    private static final Messages MESSAGES = Messages.of(TableAudit.class);

    private final Quantification quantification;
    private final AuditData data;

    TableAudit(Quantification quantification, AuditData data) {
        this.quantification = quantification;
        this.data = data;
    }

    List<FactorRemark> remarks() {
        List<FactorRemark> remarks = new ArrayList<>();
        for (Localized problem : data.problems()) {
            remarks.add(new FactorRemark(FactorRemark.Kind.LIMITS_UNREADABLE, "", "", "", 0, problem));
        }
        List<FactorTable> tables = quantification.factorTables();
        tables.forEach(table -> remarks.addAll(Gaps.of(table, data)));
        remarks.addAll(Overlaps.of(tables));
        remarks.addAll(Outliers.of(quantification, data));
        remarks.addAll(Implausible.of(quantification, data));
        tables.forEach(table -> unconfirmed(table, remarks));
        remarks.sort(Comparator.comparing(FactorRemark::kind).thenComparing(FactorRemark::tableId)
                .thenComparing(FactorRemark::key).thenComparing(FactorRemark::column)
                .thenComparing(FactorRemark::year));
        return remarks;
    }

    private static void unconfirmed(FactorTable table, List<FactorRemark> remarks) {
        Standings standings = Standings.of(table);
        if (standings.of(Standing.UNCONFIRMED) > 0) {
            remarks.add(new FactorRemark(FactorRemark.Kind.UNCONFIRMED, table.id(), "", "", 0,
                    MESSAGES.text("unconfirmed", table.id(), standings.of(Standing.UNCONFIRMED),
                            table.factors().size(), standings.of(Standing.SECONDARY))));
        }
    }
}
