package org.hecha.ui.evidence.internal.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.hecha.core.EngagementDocument;
import org.hecha.core.text.Refusal;
import org.hecha.model.evidence.EvidenceItem;
import org.hecha.ui.evidence.EvidenceUiCase;
import org.hecha.ui.evidence.Papers;
import org.hecha.ui.widgets.document.DocumentProblem;
import org.hecha.ui.widgets.document.ImagePages;
import org.hecha.ui.widgets.document.Mark;
import org.hecha.ui.widgets.document.PageRegion;
import org.hecha.ui.widgets.document.PageViewer;
import org.hecha.ui.widgets.document.PdfPages;
import org.hecha.ui.widgets.document.Region;
import org.hecha.ui.widgets.document.Zoom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageViewerUiTest extends EvidenceUiCase {

    private static final long QUICK_MS = 300;

    private PageViewer bill(int pages) throws IOException, DocumentProblem {
        return show(new PageViewer(ui.shell(), "bill", PdfPages.open(Papers.bill(folder.resolve("bill.pdf"), pages))));
    }

    private PageViewer show(PageViewer viewer) {
        ui.shell().layout(true, true);
        ui.pump();
        return viewer;
    }

    private void key(PageViewer viewer, int code, int state) {
        Event event = new Event();
        event.keyCode = code;
        event.character = code < 0x10000 ? (char) code : 0;
        event.stateMask = state;
        viewer.target().notifyListeners(SWT.KeyDown, event);
        ui.pump();
    }

    private void mouse(PageViewer viewer, int type, int x, int y) {
        Event event = new Event();
        event.x = x;
        event.y = y;
        event.button = 1;
        viewer.target().notifyListeners(type, event);
    }

    @Test
    void pagesAreTurnedByKeysAndTheNextIsThereAtOnce() throws IOException, DocumentProblem {
        PageViewer viewer = bill(6);
        ui.until(() -> "the first page is drawn", viewer::isDrawn);
        viewer.page(4);
        ui.until(() -> "the fourth page is drawn", viewer::isDrawn);
        key(viewer, SWT.PAGE_DOWN, 0);
        long begin = System.nanoTime();
        ui.until(() -> "the fifth page is drawn", viewer::isDrawn);

        assertEquals(5, viewer.page());
        assertTrue((System.nanoTime() - begin) / 1_000_000 < QUICK_MS, "took longer than " + QUICK_MS + " ms");
        key(viewer, SWT.HOME, 0);
        assertEquals(1, viewer.page());
        key(viewer, SWT.END, 0);
        assertEquals(6, viewer.page());
        viewer.page(99);
        assertEquals(6, viewer.page());
    }

    @Test
    void theZoomHasLimits() throws IOException, DocumentProblem {
        PageViewer viewer = bill(1);
        viewer.zoom(new Zoom(1000));
        assertEquals(400, viewer.percent());
        key(viewer, '-', 0);
        assertEquals(300, viewer.percent());
        viewer.zoom(new Zoom(10));
        assertEquals(50, viewer.percent());
        key(viewer, '0', 0);
        assertTrue(viewer.percent() > 50);
    }

    /** Upright, turned by 90 degrees, and with a crop box away from the corner. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void whatTheSearchSelectsIsWhatTheServicesRead(int page) throws IOException, DocumentProblem, Refusal {
        EngagementDocument document = openWithTeam();
        PageViewer viewer = bill(3);
        EvidenceItem item = take(folder.resolve("bill.pdf"));
        viewer.page(page);
        viewer.find("BILL number " + page);
        ui.until(() -> "found: " + viewer.found(), () -> viewer.found().equals("1 / 1"));
        Region region = viewer.selection().orElseThrow();

        assertEquals(page, ((PageRegion) region).page());
        Content content = new Content.OfPages(PdfPages.open(folder.resolve("bill.pdf")));
        assertEquals("Bill number " + page, places.read(document.folder(), document.evidence(), item.getId(),
                places.typed(Regions.anchor(region, content))));
        assertEquals(region, Regions.of(Regions.anchor(region, content), content).orElseThrow());
        content.close();
        viewer.find("nowhere");
        ui.until(() -> "not found", () -> viewer.found().equals("没有找到"));
    }

    /** Upright, turned, cropped: a rectangle drawn with the mouse around the text that the search found holds that text. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void aRectangleDrawnByTheMouseIsWhereItIsSeen(int page) throws IOException, DocumentProblem, Refusal {
        EngagementDocument document = openWithTeam();
        PageViewer viewer = bill(3);
        EvidenceItem item = take(folder.resolve("bill.pdf"));
        viewer.zoom(new Zoom(100));
        viewer.find("98.5 t");
        ui.until(() -> "found", () -> viewer.found().endsWith("/ 3"));
        for (int i = 1; i < page; i++) {
            viewer.find("98.5 t");
        }
        PageRegion found = (PageRegion) viewer.selection().orElseThrow();
        assertEquals(page, found.page());
        viewer.page(page);
        viewer.select(null);
        List<PageRegion> drawn = new ArrayList<>();
        viewer.onSelect(region -> region.ifPresent(one -> drawn.add((PageRegion) one)));
        int[] box = Seen.box(viewer, found);
        mouse(viewer, SWT.MouseDown, box[0] - 6, box[1] - 6);
        mouse(viewer, SWT.MouseMove, box[2] + 6, box[3] + 6);
        mouse(viewer, SWT.MouseUp, box[2] + 6, box[3] + 6);

        PageRegion last = drawn.get(drawn.size() - 1);
        Content content = new Content.OfPages(PdfPages.open(folder.resolve("bill.pdf")));
        assertEquals("98.5 t", places.read(document.folder(), document.evidence(), item.getId(),
                places.typed(Regions.anchor(last, content))), last.toString());
        content.close();
    }

    @Test
    void aRegionIsMadeMovedAndStretchedByKeysAlone() throws IOException, DocumentProblem {
        PageViewer viewer = bill(1);
        key(viewer, SWT.ARROW_DOWN, SWT.SHIFT);
        PageRegion first = (PageRegion) viewer.selection().orElseThrow();
        key(viewer, SWT.ARROW_DOWN, SWT.SHIFT);
        PageRegion moved = (PageRegion) viewer.selection().orElseThrow();
        key(viewer, SWT.ARROW_DOWN, SWT.SHIFT | SWT.MOD1);
        PageRegion stretched = (PageRegion) viewer.selection().orElseThrow();

        assertEquals(first.y() - 6, moved.y(), 0.02);
        assertEquals(moved.height() + 6, stretched.height(), 0.03);
        assertEquals(moved.y() + moved.height(), stretched.y() + stretched.height(), 0.03);
        key(viewer, SWT.ESC, 0);
        assertTrue(viewer.selection().isEmpty());
        key(viewer, 'l', 0);
        ui.until(() -> "a line of text is selected", () -> viewer.selection().isPresent());
    }

    @Test
    void aClickOnAMarkTellsWhich() throws IOException, DocumentProblem {
        PageViewer viewer = bill(1);
        List<String> clicked = new ArrayList<>();
        viewer.onMark(clicked::add);
        PageRegion place = new PageRegion(1, 95, 392, 80, 26);
        viewer.show(place);
        int[] box = Seen.box(viewer, place);
        viewer.marks(List.of(new Mark("one", place, Mark.Tone.FINDING, "发现项 #1"),
                new Mark("around", new PageRegion(1, 50, 300, 400, 300), Mark.Tone.NOTE, "备注")), "one");
        mouse(viewer, SWT.MouseDown, (box[0] + box[2]) / 2, (box[1] + box[3]) / 2);
        mouse(viewer, SWT.MouseUp, (box[0] + box[2]) / 2, (box[1] + box[3]) / 2);

        assertEquals(List.of("one"), clicked);
    }

    @Test
    void aPictureIsOnePageOfWholePixels() throws DocumentProblem {
        PageViewer viewer = show(new PageViewer(ui.shell(), "photo", ImagePages.open(Papers.photo(folder.resolve("p.png"), 640, 480))));
        ui.until(() -> "the picture is drawn", viewer::isDrawn);
        viewer.select(new PageRegion(1, 10.4, 20.7, 100.2, 50.1));

        assertEquals(new PageRegion(1, 10, 20, 101, 51), viewer.selection().orElseThrow());
        viewer.select(new PageRegion(1, 600, 400, 900, 900));
        assertEquals(new PageRegion(1, 600, 400, 40, 80), viewer.selection().orElseThrow());
        assertFalse(viewer.found().contains("1"));
    }
}
