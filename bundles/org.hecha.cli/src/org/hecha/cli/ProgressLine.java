package org.hecha.cli;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.hecha.core.text.Localized;

/**
 * Tells on standard error how far long work is: nothing in the first second, then a line every second. Called from the
 * threads that do the work.
 */
public final class ProgressLine extends NullProgressMonitor {

    private static final long SECOND = 1_000_000_000L;

    private final Console console;
    private final Localized what;
    private long total;
    private long done;
    private long next = System.nanoTime() + SECOND;

    public ProgressLine(Console console, Localized what) {
        this.console = console;
        this.what = what;
    }

    @Override
    public synchronized void beginTask(String name, int totalWork) {
        total = totalWork;
        done = 0;
    }

    @Override
    public synchronized void worked(int work) {
        done += work;
        long now = System.nanoTime();
        if (now - next >= 0) {
            next = now + SECOND;
            boolean known = total > 0 && done <= total;
            console.progress(known ? CliText.text("progressShare", what, done * 100 / total) : CliText.text("progress", what)); //$NON-NLS-1$ //$NON-NLS-2$
        }
    }

    @Override
    public void internalWorked(double work) {
        worked((int) work);
    }
}
