package org.hecha.core.internal;

import java.util.Map;

import org.hecha.core.text.Refusal;

/** One step from one stored form to the next, over the bytes of the model files. */
public interface Migration {

    /** Version it starts from. */
    String from();

    /** Version it gives. */
    String to();

    /**
     * @param files bytes by file name; changed in place
     * @throws Refusal when the files cannot be brought over; never a half-migrated result
     */
    void apply(Map<String, byte[]> files) throws Refusal;
}
