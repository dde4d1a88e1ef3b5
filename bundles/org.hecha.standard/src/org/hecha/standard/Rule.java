package org.hecha.standard;

import java.util.Objects;

/**
 * The words of a check: what is asked, under which clause, and how a failed answer reads. Its severity comes from a
 * profile, never from here; the test itself is a {@link Check} with the same id. Immutable.
 *
 * @param id stable id, {@code <STANDARD>-<clause>}
 * @param standardId standard it belongs to
 * @param clause clause
 * @param question "Is …?"
 * @param passed answer when it is
 * @param failed answer when it is not; {0}, {1} … are filled by the check
 * @param remedy what to do
 * @param findingKind kind of finding that a failure raises: MISSTATEMENT, NON_CONFORMITY, CLARIFICATION, OBSERVATION …
 */
public record Rule(String id, String standardId, String clause, Text question, Text passed, Text failed, Text remedy,
        String findingKind) {

    public Rule {
        Objects.requireNonNull(id);
        Objects.requireNonNull(question);
    }
}
