package org.hecha.core.internal;

import java.io.IOException;
import java.io.OutputStream;

import org.hecha.core.text.Refusal;

/** What a file is to hold, written when it is asked for, so that it need not be in memory. */
@FunctionalInterface
public interface Content {

    /** Writes all of it; leaves {@code out} open. */
    void to(OutputStream out) throws IOException, Refusal;

    /** Bytes that are there already. */
    static Content of(byte[] bytes) {
        return out -> out.write(bytes);
    }
}
