package org.hecha.standard.iso14064.internal.check;

import org.hecha.model.inventory.EmissionSource;
import org.hecha.model.inventory.InventoryFactory;
import org.hecha.model.inventory.ReportStatements;
import org.hecha.standard.check.CheckSubject;

/** What the report says in words, and the names of what it speaks about. */
final class Statements {

    private Statements() {
    }

    /** The statements; empty ones where there are none. */
    static ReportStatements of(CheckSubject subject) {
        ReportStatements statements = subject.inventory().getStatements();
        return statements == null ? InventoryFactory.eINSTANCE.createReportStatements() : statements;
    }

    static String name(EmissionSource source) {
        return source.getName() == null || source.getName().isBlank() ? String.valueOf(source.getId())
                : source.getName();
    }

    /** Name of the source with that id. */
    static String name(CheckSubject subject, String sourceId) {
        return subject.inventory().getSources().stream().filter(source -> sourceId.equals(source.getId()))
                .map(Statements::name).findFirst().orElse(sourceId);
    }
}
