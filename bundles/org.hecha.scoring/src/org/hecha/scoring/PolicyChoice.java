package org.hecha.scoring;

/**
 * An interpretation in force. Immutable.
 *
 * @param policy the policy
 * @param option the option in force
 */
public record PolicyChoice(Policy policy, PolicyOption option) {

    /** Whether it is the scheme's default. */
    public boolean isDefault() {
        return policy.defaultOption().equals(option.id());
    }
}
