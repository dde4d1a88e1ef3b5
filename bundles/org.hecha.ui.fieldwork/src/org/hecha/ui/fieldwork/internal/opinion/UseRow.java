package org.hecha.ui.fieldwork.internal.opinion;

import org.hecha.core.text.Numbers;
import org.hecha.ui.Speech;
import org.hecha.ui.fieldwork.internal.desk.Shown;
import org.hecha.ui.page.Words;
import org.hecha.verification.UnconfirmedUse;

/** An unconfirmed value as it is shown. Immutable. @param waits whether nobody has accepted it yet */
record UseRow(String sourceId, String source, String symbol, String value, String place, boolean waits, String acceptedBy, String reason,
        String note) {

    private static final Speech SPEECH = Speech.of(UseRow.class);

    static UseRow of(UnconfirmedUse use) {
        return new UseRow(use.source().getId(), Words.of(use.source()), use.symbol().name(), Numbers.plain(use.value()) + Words.unit(use.unit()),
                SPEECH.say("place", use.tableId(), use.edition(), use.entry()), use.waits(), //$NON-NLS-1$
                use.acceptance().map(one -> one.name()).orElse(""), use.acceptance().map(one -> one.reason()).orElse(""), //$NON-NLS-1$ //$NON-NLS-2$
                Speech.in(use.note()));
    }

    String key() {
        return sourceId + ' ' + symbol;
    }

    String state() {
        return SPEECH.say(waits ? "waits" : "accepted"); //$NON-NLS-1$ //$NON-NLS-2$
    }

    String details() {
        return new Shown.Lines().add(SPEECH.say("use", source, symbol, value)).add(place).add(note) //$NON-NLS-1$
                .add(waits ? SPEECH.say("waits.explained") : SPEECH.say("accepted.explained", acceptedBy, reason)).toString();
    }
}
