package org.hecha.testing.day;

import java.util.List;

import org.eclipse.e4.ui.workbench.IWorkbench;
import org.hecha.ui.FileChoice;

/**
 * The script: a verifier's day from a new engagement to the sealed package, then the reviewer's. What it is given lies in the
 * folder {@code given}: the demonstration and a bill as PDF.
 */
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
            ChosenFiles files = new ChosenFiles();
            desk.put(FileChoice.class, files);
            List.of(new TakingIn(desk, diary, files), new Verifying(desk, diary), new Judging(desk, diary, files)).forEach(Runnable::run);
            diary.write("done");
        } catch (Throwable e) {
            diary.write("failed " + e);
            diary.write(desk.transcript());
            desk.picture("failed");
        } finally {
            desk.see(() -> {
                desk.session().close();
                return desk.of(IWorkbench.class).close();
            });
        }
    }
}
