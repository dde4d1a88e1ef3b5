package org.hecha.ui.internal.jobs;

import java.util.function.IntConsumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.ProgressMonitorWrapper;

/** Says how many percent of a work are done, once for each percent and only where its extent is known. The thread of the work. */
public final class ProgressReport extends ProgressMonitorWrapper {

    private final IntConsumer percent;
    private double total;
    private double done;
    private int said = -1;

    /** @param percent told of every new percent, on the thread of the work */
    public ProgressReport(IProgressMonitor monitor, IntConsumer percent) {
        super(monitor);
        this.percent = percent;
    }

    @Override
    public void beginTask(String name, int totalWork) {
        super.beginTask(name, totalWork);
        total = totalWork;
        say();
    }

    @Override
    public void worked(int work) {
        internalWorked(work);
    }

    @Override
    public void internalWorked(double work) {
        super.internalWorked(work);
        done += work;
        say();
    }

    private void say() {
        int now = total <= 0 ? -1 : (int) Math.min(100, done * 100 / total);
        if (now > said) {
            said = now;
            percent.accept(now);
        }
    }
}
