package org.hecha.testing.day;

import org.eclipse.e4.ui.workbench.IWorkbench;

/** The script: one morning and one afternoon, verifier first, reviewer after. */
final class WorkingDay implements Runnable {

    private final Desk desk;
    private final Diary diary;

    WorkingDay(Desk desk, Diary diary) {
        this.desk = desk;
        this.diary = diary;
    }

    @Override
    public void run() {
        try {
            verify();
            diary.write("done");
        } catch (Throwable e) {
            diary.write("failed " + e);
            diary.write(desk.transcript());
            desk.picture("failed");
        } finally {
            desk.see(() -> desk.of(IWorkbench.class).close());
        }
    }

    private void verify() {
        desk.await("an open engagement with results", () -> desk.session().results().isPresent());
        desk.picture("inventory");
    }
}
