package org.hecha.standard.seal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.hecha.standard.Text;

/**
 * A verification body of a list of accreditations.
 *
 * @param id stable id in the list
 * @param name name of the body
 * @param number number of its accreditation
 * @param certificates certificates of its people, or of the authority that issues them
 * @param sectors sectors it is accredited for, as the list writes them: a class of GB/T 4754 by its digits, or a programme
 *        by its name; empty for all
 * @param from first day of the accreditation, by the calendar of China
 * @param until last day of it
 * @param changes suspensions, withdrawals and reinstatements in the order of time
 */
public record AccreditedBody(String id, Text name, String number, List<Certificate> certificates,
        List<String> sectors, LocalDate from, LocalDate until, List<Change> changes) {

    public AccreditedBody {
        certificates = List.copyOf(certificates);
        sectors = List.copyOf(sectors);
        changes = List.copyOf(changes);
    }

    /** State of an accreditation. */
    public enum State {
        ACCREDITED, SUSPENDED, WITHDRAWN
    }

    /** A change of state. @param reason as the list states it */
    public record Change(State state, Instant since, Optional<String> reason) {
    }

    /**
     * A certificate the body is known by.
     *
     * @param sha256 SHA-256 of its DER form, lower-case hexadecimal
     * @param pem the certificate itself, where the list carries it
     */
    public record Certificate(String sha256, Optional<String> pem) {
    }

    /** Whether a certificate of that SHA-256 (lower-case hexadecimal) is one of the body's. */
    public boolean has(String sha256) {
        return certificates.stream().anyMatch(each -> each.sha256().equals(sha256));
    }

    /** The last change before or at a time; empty where nothing had changed. */
    public Optional<Change> changeAt(Instant at) {
        Change last = null;
        for (Change change : changes) {
            if (!change.since().isAfter(at)) {
                last = change;
            }
        }
        return Optional.ofNullable(last);
    }

    /** The state at a time, whatever the days of validity say. */
    public State stateAt(Instant at) {
        return changeAt(at).map(Change::state).orElse(State.ACCREDITED);
    }
}
