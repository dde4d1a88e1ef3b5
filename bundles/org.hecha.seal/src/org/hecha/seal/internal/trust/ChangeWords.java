package org.hecha.seal.internal.trust;

import java.util.Optional;

import org.hecha.core.text.Localized;
import org.hecha.seal.internal.SealTexts;
import org.hecha.standard.seal.AccreditedBody.State;

/** What the changes of an accreditation are called in the file, and which may follow which. */
final class ChangeWords {

    private ChangeWords() {
    }

    static String word(State state) {
        return switch (state) {
            case SUSPENDED -> "suspended";
            case WITHDRAWN -> "withdrawn";
            case ACCREDITED -> "reinstated";
        };
    }

    /** What the state is called in a sentence. */
    static Localized said(State state) {
        return switch (state) {
            case SUSPENDED -> SealTexts.text("stateSuspended");
            case WITHDRAWN -> SealTexts.text("stateWithdrawn");
            case ACCREDITED -> SealTexts.text("stateReinstated");
        };
    }

    static Optional<State> state(String word) {
        for (State state : State.values()) {
            if (word(state).equals(word)) {
                return Optional.of(state);
            }
        }
        return Optional.empty();
    }

    /** Only what is accredited is suspended, only what is suspended reinstated; a withdrawal is the end. */
    static boolean mayFollow(State former, State next) {
        return switch (next) {
            case SUSPENDED -> former == State.ACCREDITED;
            case WITHDRAWN -> former != State.WITHDRAWN;
            case ACCREDITED -> former == State.SUSPENDED;
        };
    }
}
