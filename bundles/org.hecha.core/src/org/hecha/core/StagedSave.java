package org.hecha.core;

import org.hecha.core.internal.AtomicFolder;
import org.hecha.core.text.Refusal;

/**
 * A save of an {@link EngagementDocument} that is written and does not count yet. Any thread, one after the other. Nobody
 * else can save the engagement until it is closed.
 */
public final class StagedSave implements AutoCloseable {

    private final AtomicFolder.Staged files;

    StagedSave(AtomicFolder.Staged files) {
        this.files = files;
    }

    /** Makes it count, all four files at once. @throws Refusal when that failed; the folder is then as before */
    public void commit() throws Refusal {
        files.commit();
    }

    /** Lets others save again; what was not committed is thrown away. */
    @Override
    public void close() {
        files.close();
    }
}
