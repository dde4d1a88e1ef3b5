package org.hecha.ui.internal.recovery;

import java.nio.file.Path;
import java.util.List;

import org.hecha.ui.recovery.RecoveryNote;
import org.hecha.ui.recovery.RecoveryQuestion;

/** What the user may be asked before an engagement is open. UI thread. */
public interface OpeningQuestions extends RecoveryQuestion {

    /** Asks whether to open what another window has open. @param who who has it open */
    boolean openTwice(Path folder, String who);

    /** Asks at the start whether to open what has unsaved changes. */
    boolean openInterrupted(List<RecoveryNote> notes);
}
