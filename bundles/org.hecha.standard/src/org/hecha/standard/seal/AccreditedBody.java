package org.hecha.standard.seal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A verification body of a list of accreditations.
 *
 * @param id stable id in the list
 * @param name name of the body
 * @param number number of its accreditation
 * @param certificates SHA-256 of the certificates of its people or of the authority that issues them, lower-case
 *        hexadecimal
 * @param sectors sectors it is accredited for, as the list writes them; empty for all
 * @param from first day of the accreditation
 * @param until last day of it
 * @param changes suspensions, withdrawals and reinstatements in the order of time
 */
public record AccreditedBody(String id, String name, String number, List<String> certificates, List<String> sectors,
        LocalDate from, LocalDate until, List<Change> changes) {

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

    /** The state at a time, whatever the days of validity say. */
    public State stateAt(Instant at) {
        State state = State.ACCREDITED;
        for (Change change : changes) {
            if (!change.since().isAfter(at)) {
                state = change.state();
            }
        }
        return state;
    }
}
