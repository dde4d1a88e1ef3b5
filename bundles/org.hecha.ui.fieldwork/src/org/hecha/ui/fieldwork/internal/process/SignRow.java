package org.hecha.ui.fieldwork.internal.process;

import java.util.List;

import org.hecha.ui.Speech;
import org.hecha.ui.fieldwork.internal.desk.Shown;

/**
 * A sign-off, or one that is still to be given. Immutable.
 *
 * @param id id of the sign-off; of the subject where it is still to be given
 * @param subject what is signed
 * @param member who signed
 * @param role who signs
 * @param changes what changed since, one line each
 * @param covers what it covers, one line each
 */
record SignRow(String id, String subject, String title, String member, String role, String signedAt, State state, String remark,
        String voidedBy, List<String> changes, List<String> covers) {

    private static final Speech SPEECH = Speech.of(SignRow.class);

    /** How a sign-off stands. */
    enum State {
        UNSIGNED, STANDS, BROKEN, BASELESS, VOIDED
    }

    String stateWord() {
        return SPEECH.say("sign." + state); //$NON-NLS-1$
    }

    String details() {
        return new Shown.Lines().add(title)
                .add(SPEECH.say("sign.explained." + state, member, signedAt, voidedBy, role)) //$NON-NLS-1$
                .add(SPEECH.say("remark"), remark).list(SPEECH.say("sign.changes"), changes) //$NON-NLS-1$ //$NON-NLS-2$
                .list(SPEECH.say("sign.covers"), covers).toString(); //$NON-NLS-1$
    }
}
