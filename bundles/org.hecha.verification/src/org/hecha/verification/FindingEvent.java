package org.hecha.verification;

import java.util.Arrays;
import java.util.Optional;

import org.hecha.core.text.Localized;
import org.hecha.core.text.Messages;

/** What the history of a finding records. The word is what is stored. */
public enum FindingEvent {

    RAISED("raised"),
    /** Taken over from the engagement of the year before. */
    CARRIED("carried-forward"),
    /** Severity, amount or wording changed with a later run. */
    CHANGED("changed"),
    /** A person changed what the finding says. */
    EDITED("edited"),
    /** The check that raised it now passes. */
    PASSED("check-passed"),
    /** The check had passed and fails again. */
    FAILED_AGAIN("check-failed-again"),
    /** It had been closed or accepted and is open again. */
    REOPENED("reopened"),
    ANSWERED("answered"),
    /** A person tested it again after the answer, and it passed. */
    RETEST_PASSED("retest-passed"),
    /** A person tested it again after the answer, and it did not pass. */
    RETEST_FAILED("retest-failed"),
    ACCEPTED("accepted"),
    CLOSED("closed"),
    /** Its check was set aside for a time. */
    SUPPRESSED("check-suppressed"),
    /** Its check is asked in full again. */
    SUPPRESSION_WITHDRAWN("suppression-withdrawn"),
    /** A member accepted the unconfirmed value that the finding is about. */
    VALUE_ACCEPTED("value-accepted"),
    /** That acceptance was taken back. */
    ACCEPTANCE_WITHDRAWN("acceptance-withdrawn");

    private final String word;

    FindingEvent(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }

    /** The event that is stored as {@code word}; empty where there is none. */
    public static Optional<FindingEvent> of(String word) {
        return Arrays.stream(values()).filter(event -> event.word.equals(word)).findFirst();
    }

    /** What it is called. */
    public Localized text() {
        return Messages.of(FindingEvent.class).text("event." + name());
    }
}
