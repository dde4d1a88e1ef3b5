package org.hecha.cli.verb;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;

/** The end of the process waits for work that tidies up. */
class InterruptionTest {

    @Test
    void theWorkIsCancelledAndTheEndWaitsUntilItHasTidiedUp() throws Exception {
        CountDownLatch asked = new CountDownLatch(1);
        NullProgressMonitor progress = new NullProgressMonitor() {
            @Override
            public void setCanceled(boolean cancelled) {
                super.setCanceled(cancelled);
                asked.countDown();
            }
        };
        Thread end;
        try (Interruption open = new Interruption(progress)) {
            end = new Thread(open::stop);
            end.start();
            assertTrue(asked.await(10, TimeUnit.SECONDS));
            assertTrue(progress.isCanceled());
            assertTrue(end.isAlive(), "the end must wait for the work");
        }
        end.join(10_000);
        assertFalse(end.isAlive(), "the work is done, nothing is left to wait for");
    }

    @Test
    void workThatWasNotInterruptedLeavesNothingBehind() {
        NullProgressMonitor progress = new NullProgressMonitor();
        Interruption done = new Interruption(progress);
        done.close();

        assertFalse(progress.isCanceled());
        done.close();
        assertFalse(progress.isCanceled(), "closing twice is no interruption");
    }
}
