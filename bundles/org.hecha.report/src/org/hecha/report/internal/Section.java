package org.hecha.report.internal;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;

import org.hecha.model.fieldwork.Fieldwork;
import org.hecha.model.fieldwork.FieldworkFactory;
import org.hecha.report.ReportContent;

/** A part of the report. Whatever is empty says so in one line. */
abstract class Section {

    final ReportContent content;
    final Words words;
    final Flow flow;

    Section(ReportContent content, Words words, Flow flow) {
        this.content = content;
        this.words = words;
        this.flow = flow;
    }

    abstract void write() throws IOException;

    /** The fieldwork; an empty one where there is none. */
    final Fieldwork fieldwork() {
        Fieldwork work = content.engagement().getFieldwork();
        return work == null ? FieldworkFactory.eINSTANCE.createFieldwork() : work;
    }

    /**
     * A table, or one line where it would have no row.
     *
     * @param empty key of that line
     * @param columns keys of the headings, separated by blanks
     * @param shares widths of the columns in relation to each other
     */
    final void table(String empty, String columns, List<List<String>> rows, float... shares) throws IOException {
        if (rows.isEmpty()) {
            flow.paragraph(words.say(empty));
        } else {
            flow.table(Arrays.stream(columns.split(" ")).map(words::say).toList(), rows, shares, List.of()); //$NON-NLS-1$
        }
    }

    /** Lines that say something, one below the other; a dash where none does. */
    static String lines(String... parts) {
        String text = String.join("\n", Arrays.stream(parts).filter(part -> part != null && !part.isBlank()).toList()); //$NON-NLS-1$
        return text.isEmpty() ? "—" : text; //$NON-NLS-1$
    }
}
