package org.hecha.seal;

import java.time.Duration;
import java.util.Optional;

/**
 * How a time-stamping authority is asked.
 *
 * @param login what lets us in
 * @param policy object identifier of the policy asked for; empty for the authority's own
 * @param deadline for the whole exchange, positive
 * @param largest bytes of an answer, positive
 */
public record TimeStampAccess(ServiceLogin login, Optional<String> policy, Duration deadline, int largest) {

    /** Without a login, any policy, 30 s, 1 MiB. */
    public static final TimeStampAccess OPEN = with(ServiceLogin.NONE);

    private static final int SECONDS = 30;
    private static final int LARGEST = 1 << 20;

    public TimeStampAccess {
        if (deadline.isNegative() || deadline.isZero() || largest <= 0) {
            throw new IllegalArgumentException("limits are positive");
        }
    }

    /** As {@link #OPEN}, with a login. */
    public static TimeStampAccess with(ServiceLogin login) {
        return new TimeStampAccess(login, Optional.empty(), Duration.ofSeconds(SECONDS), LARGEST);
    }

    /** The same with this policy. */
    public TimeStampAccess under(String policyOid) {
        return new TimeStampAccess(login, Optional.of(policyOid), deadline, largest);
    }

    /** The same with this deadline. */
    public TimeStampAccess within(Duration longest) {
        return new TimeStampAccess(login, policy, longest, largest);
    }
}
