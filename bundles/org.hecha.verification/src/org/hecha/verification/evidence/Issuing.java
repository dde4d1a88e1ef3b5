package org.hecha.verification.evidence;

import java.util.Objects;

import org.hecha.standard.Standing;

/**
 * By when a document of some kind must be issued.
 *
 * @param days days after the end of the month that it speaks about
 * @param standing how sure it is that this is asked, and that it is counted so
 */
public record Issuing(int days, Standing standing) {

    public Issuing {
        Objects.requireNonNull(standing);
        if (days < 1) {
            throw new IllegalArgumentException("days: " + days);
        }
    }
}
