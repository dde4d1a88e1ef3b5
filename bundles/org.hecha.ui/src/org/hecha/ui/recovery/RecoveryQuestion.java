package org.hecha.ui.recovery;

/** Asks the user what becomes of unsaved changes that a crash left behind. UI thread. */
@FunctionalInterface
public interface RecoveryQuestion {

    /** What becomes of a recovery copy. */
    enum Answer {
        /** It is opened, unsaved. */
        TAKE,
        /** What is stored is opened; the copy is put aside. */
        LEAVE,
        /** Nothing is opened, and it is asked again next time. */
        CANCEL
    }

    /** Asks what becomes of a copy. */
    Answer recover(RecoveryOffer<?> offer);
}
