package org.hecha.verification.process;

import org.hecha.standard.Standing;
import org.hecha.standard.Text;

/**
 * A technique by which evidence is gathered. Immutable.
 *
 * @param id stable id, stored with planned activities: {@code cross-check}
 * @param title title
 * @param means which of the four means of on-site work it belongs to
 * @param standing how sure it is
 */
public record Technique(String id, Text title, Means means, Standing standing) {

    /** The four means of on-site work: read originals, ask, look, recompute and re-test (查、问、看、验). */
    public enum Means {
        READ, ASK, LOOK, TEST
    }
}
