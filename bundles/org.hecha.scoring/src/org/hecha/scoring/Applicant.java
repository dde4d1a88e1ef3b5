package org.hecha.scoring;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Who applies, and with which year. Immutable.
 *
 * @param name name of the factory, or empty
 * @param creditCode unified social credit code, or empty
 * @param periodStart first day of the year applied with
 * @param periodEnd last day
 * @param appliedOn day of the application
 */
public record Applicant(String name, String creditCode, Optional<LocalDate> periodStart,
        Optional<LocalDate> periodEnd, Optional<LocalDate> appliedOn) {
}
