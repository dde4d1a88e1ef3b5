package org.hecha.verification;

/** What the history of a finding records. The word is what is stored. */
public enum FindingEvent {

    RAISED("raised"),
    /** Severity, amount or wording changed with a later run. */
    CHANGED("changed"),
    /** The check that raised it now passes. */
    PASSED("check-passed"),
    /** The check had passed and fails again. */
    FAILED_AGAIN("check-failed-again"),
    /** It had been closed and its check fails again. */
    REOPENED("reopened"),
    ANSWERED("answered"),
    ACCEPTED("accepted"),
    CLOSED("closed"),
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
}
