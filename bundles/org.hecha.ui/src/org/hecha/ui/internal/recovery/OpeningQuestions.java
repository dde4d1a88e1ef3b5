package org.hecha.ui.internal.recovery;

import java.nio.file.Path;
import java.util.List;

/** What the user may be asked before an engagement is open. UI thread. */
public interface OpeningQuestions {

    /** What becomes of a recovery copy. */
    enum Answer {
        TAKE, LEAVE, CANCEL
    }

    /** Asks what becomes of a copy. */
    Answer recover(RecoveryOffer offer);

    /** Asks whether to open what another window has open. @param who who has it open */
    boolean openTwice(Path folder, String who);

    /** Asks at the start whether to open the newest engagement with unsaved changes. */
    boolean openInterrupted(List<RecoveryNote> notes);
}
