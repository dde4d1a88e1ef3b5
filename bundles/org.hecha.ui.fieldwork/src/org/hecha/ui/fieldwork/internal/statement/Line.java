package org.hecha.ui.fieldwork.internal.statement;

import java.util.Arrays;
import java.util.List;

import org.hecha.ui.Speech;
import org.hecha.ui.fieldwork.internal.desk.Shown;
import org.hecha.ui.widgets.Column;

/**
 * A line of a table that is only read. Immutable.
 *
 * @param key by which it is found again
 * @param subjectId id of what it is about; empty for nothing
 * @param cells its cells, from the left
 * @param details what is said of it below the table
 */
record Line(String key, String subjectId, List<String> cells, String details) {

    private static final Speech SPEECH = Speech.of(Line.class);
    private static final int WORDS = 190;
    private static final int NUMBERS = 110;

    Line {
        cells = List.copyOf(cells);
    }

    static Line of(String key, String subjectId, String details, String... cells) {
        return new Line(key, subjectId == null ? "" : subjectId, Arrays.asList(cells), details == null ? "" : details); //$NON-NLS-1$ //$NON-NLS-2$
    }

    /** Columns by their keys; those with {@code #} before are numbers. */
    static List<Column<Line>> columns(String... keys) {
        return java.util.stream.IntStream.range(0, keys.length).mapToObj(i -> column(keys[i], i)).toList();
    }

    private static Column<Line> column(String key, int index) {
        return key.startsWith("#") //$NON-NLS-1$
                ? Column.numbers(key.substring(1), SPEECH.say("column." + key.substring(1)), NUMBERS, line -> line.cell(index)) //$NON-NLS-1$
                : Column.words(key, SPEECH.say("column." + key), WORDS, line -> line.cell(index)); //$NON-NLS-1$
    }

    private String cell(int index) {
        return index < cells.size() ? cells.get(index) : ""; //$NON-NLS-1$
    }

    /** Its first cell as a heading, then what is said of it. */
    String described() {
        return new Shown.Lines().add(cell(0)).add(details).toString();
    }
}
