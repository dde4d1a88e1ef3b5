package org.hecha.ui.fieldwork.internal.sampling;

import java.math.BigDecimal;
import java.util.List;

import org.hecha.core.text.Numbers;
import org.hecha.ui.Speech;
import org.hecha.ui.fieldwork.internal.desk.Shown;

/**
 * An item of a sample as it is shown. Immutable.
 *
 * @param id id of the item
 * @param subjectId id of the object it tests
 * @param result what testing it came to
 * @param audited what the evidence shows; null while untested
 */
record ItemRow(String id, String subjectId, int number, String name, String stratum, String quantity, String unit, BigDecimal audited,
        String book, String difference, Result result, String note, String testedBy, List<String> evidence, List<String> evidenceIds,
        boolean open) {

    private static final Speech SPEECH = Speech.of(ItemRow.class);

    /** What testing an item came to. */
    enum Result {
        UNTESTED, AGREES, ERROR
    }

    String word() {
        return SPEECH.say("result." + result); //$NON-NLS-1$
    }

    String auditedText() {
        return audited == null ? "" : Numbers.plain(audited); //$NON-NLS-1$
    }

    String details() {
        return new Shown.Lines().add(name).add(SPEECH.say("item.line", quantity, unit, audited == null ? Shown.NONE : auditedText(), difference))
                .add(SPEECH.say("column.note"), note).add(SPEECH.say("testedBy"), testedBy).list(SPEECH.say("evidence"), evidence).toString();
    }
}
