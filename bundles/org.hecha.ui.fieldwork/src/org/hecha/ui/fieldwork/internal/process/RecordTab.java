package org.hecha.ui.fieldwork.internal.process;

import java.util.Objects;

import org.eclipse.swt.widgets.Control;
import org.hecha.core.EngagementDocument;
import org.hecha.model.base.Identified;
import org.hecha.ui.fieldwork.internal.desk.Desk;
import org.hecha.ui.fieldwork.internal.desk.Section;
import org.hecha.ui.fieldwork.internal.form.Inquiry;

/**
 * A tab with a table of one kind of record and buttons for the one that is chosen. UI thread.
 *
 * @param <T> the record
 */
abstract class RecordTab<T extends Identified> {

    final Desk desk;
    private Section<T> section;

    RecordTab(Desk desk) {
        this.desk = desk;
    }

    /** To be called once, when the table is made. */
    final Section<T> has(Section<T> made) {
        section = made;
        return made;
    }

    /** Shows the records as they are now. */
    abstract void show(EngagementDocument document);

    final EngagementDocument document() {
        return desk.session().document().orElseThrow();
    }

    /** Whether something can be done with a chosen record. */
    final boolean chosen() {
        return desk.writable() && section.chosen().isPresent();
    }

    /** The chosen record; asked only where there is one. */
    final T row() {
        return section.chosen().orElseThrow();
    }

    final void ask(Inquiry inquiry) {
        desk.ask(section.control().getShell(), inquiry);
    }

    final void select(String id) {
        section.grid().rows().stream().filter(one -> Objects.equals(one.getId(), id)).findFirst().ifPresent(section.grid()::select);
    }

    final Section<T> section() {
        return section;
    }

    final Control control() {
        return section.control();
    }
}
