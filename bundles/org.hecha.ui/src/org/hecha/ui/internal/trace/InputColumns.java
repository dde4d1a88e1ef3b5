package org.hecha.ui.internal.trace;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.swt.graphics.Image;
import org.hecha.standard.Standing;
import org.hecha.ui.Speech;
import org.hecha.ui.page.Icons;
import org.hecha.ui.widgets.Column;

/** The columns of the table of values: what each is, how much, from where, how sure. */
final class InputColumns {

    private static final Speech SPEECH = Speech.of(InputColumns.class);

    private InputColumns() {
    }

    static List<Column<InputRow>> all(InputEdits edits) {
        return List.of(
                words("symbol", 64, InputRow::name), //$NON-NLS-1$
                words("meaning", 132, InputRow::meaning), //$NON-NLS-1$
                Column.numbers("value", SPEECH.say("column.value"), 96, InputRow::value).withTooltip(InputRow::converted) //$NON-NLS-1$ //$NON-NLS-2$
                        .withEdit(edits.value()),
                words("unit", 92, InputRow::unit).withEdit(edits.unit()), //$NON-NLS-1$
                words("kind", 84, InputRow::kind).withEdit(edits.kind()), //$NON-NLS-1$
                words("document", 140, InputRow::document).withTooltip(InputColumns::origin).withEdit(edits.document()), //$NON-NLS-1$
                words("edition", 60, InputRow::edition).withEdit(edits.edition()), //$NON-NLS-1$
                words("entry", 130, InputRow::entry).withTooltip(InputColumns::origin).withEdit(edits.entry()), //$NON-NLS-1$
                words("standing", 96, InputRow::standingWords).withImage(InputColumns::sign).withTooltip(InputRow::note)); //$NON-NLS-1$
    }

    private static Column<InputRow> words(String id, int width, Function<InputRow, String> text) {
        return Column.words(id, SPEECH.say("column." + id), width, text); //$NON-NLS-1$
    }

    private static String origin(InputRow row) {
        return Stream.of(row.kind(), row.document(), row.edition(), row.entry(), row.note(), row.converted())
                .filter(part -> part != null && !part.isBlank()).collect(Collectors.joining(" · ")); //$NON-NLS-1$
    }

    private static Image sign(InputRow row) {
        if (row.standing().isEmpty()) {
            return row.evidenceIds().isEmpty() ? null : Icons.get("evidence"); //$NON-NLS-1$
        }
        Standing standing = row.standing().get();
        return Icons.get(standing == Standing.OFFICIAL ? "passed" //$NON-NLS-1$
                : standing == Standing.UNCONFIRMED ? "warn" : "inform"); //$NON-NLS-1$ //$NON-NLS-2$
    }
}
