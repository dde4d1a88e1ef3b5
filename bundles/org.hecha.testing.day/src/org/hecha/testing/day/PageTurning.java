package org.hecha.testing.day;

import java.nio.file.Path;

import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Shell;
import org.hecha.ui.widgets.document.DocumentProblem;
import org.hecha.ui.widgets.document.PageViewer;
import org.hecha.ui.widgets.document.PdfPages;

/** How long it takes until a page of a PDF is drawn in the window's own viewer: the first one, and the slowest of the others. */
final class PageTurning {

    private static final int WIDTH = 700;
    private static final int HEIGHT = 900;

    private final Desk desk;
    private final Diary diary;

    PageTurning(Desk desk, Diary diary) {
        this.desk = desk;
        this.diary = diary;
    }

    /** @param pdf a file of several pages */
    void measure(Path pdf) throws DocumentProblem {
        long opened = System.nanoTime();
        PdfPages pages = PdfPages.open(pdf);
        PageViewer viewer = desk.see(() -> {
            Shell shell = new Shell(desk.display());
            shell.setLayout(new FillLayout());
            shell.setSize(WIDTH, HEIGHT);
            PageViewer made = new PageViewer(shell, pdf.getFileName().toString(), pages);
            shell.open();
            return made;
        });
        diary.write("pdf-first " + drawn(viewer, opened));
        long slowest = 0;
        try (Pauses pauses = new Pauses(desk.display())) {
            for (int page = 2; page <= pages.count(); page++) {
                int next = page;
                long turned = System.nanoTime();
                desk.see(() -> {
                    viewer.page(next);
                    return null;
                });
                slowest = Math.max(slowest, drawn(viewer, turned));
            }
            diary.write("pdf-page " + slowest);
            diary.write("pause-pdf " + pauses.longest());
        }
        desk.see(() -> {
            viewer.control().getShell().dispose();
            return null;
        });
    }

    private long drawn(PageViewer viewer, long since) {
        desk.await("a drawn page", viewer::isDrawn);
        return (System.nanoTime() - since) / 1_000_000;
    }
}
