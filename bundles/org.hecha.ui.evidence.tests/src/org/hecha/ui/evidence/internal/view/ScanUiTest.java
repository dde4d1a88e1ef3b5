package org.hecha.ui.evidence.internal.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;

import org.hecha.core.EngagementDocument;
import org.hecha.core.text.Refusal;
import org.hecha.model.evidence.EvidenceFactory;
import org.hecha.model.evidence.EvidenceItem;
import org.hecha.model.evidence.ImageAnchor;
import org.hecha.ui.evidence.EvidenceUiCase;
import org.hecha.ui.evidence.Papers;
import org.hecha.ui.widgets.document.DocumentProblem;
import org.hecha.ui.widgets.document.ImagePages;
import org.hecha.ui.widgets.document.PageRegion;
import org.hecha.ui.widgets.document.PageSize;
import org.hecha.ui.widgets.document.PageViewer;
import org.junit.jupiter.api.Test;

/** A TIFF with several pages: each is shown, and places on it keep its number. */
class ScanUiTest extends EvidenceUiCase {

    private Path scan(int pages) throws IOException {
        return Papers.scan(folder.resolve("scan.tif"), pages);
    }

    private PageViewer show(Path file) throws DocumentProblem {
        PageViewer viewer = new PageViewer(ui.shell(), "scan", ImagePages.open(file));
        ui.shell().layout(true, true);
        ui.pump();
        return viewer;
    }

    @Test
    void everyPageIsDrawnAndReachedByItsNumber() throws IOException, DocumentProblem {
        PageViewer viewer = show(scan(5));
        ui.until(() -> "the first page is drawn", viewer::isDrawn);
        viewer.page(4);
        ui.until(() -> "the fourth page is drawn", viewer::isDrawn);

        assertEquals(4, viewer.page());
        viewer.page(99);
        assertEquals(5, viewer.page());
    }

    @Test
    void pagesHaveSizesAndPixelsOfTheirOwn() throws IOException, DocumentProblem {
        try (ImagePages pages = ImagePages.open(scan(3))) {
            assertEquals(3, pages.count());
            assertEquals(new PageSize(640, 480), pages.size(1));
            assertEquals(new PageSize(650, 480), pages.size(2));
            assertEquals(0xFFFFFF, pages.draw(1, 1).getPixel(10, 10));
            // The bar on the second page is twice as long as that on the first.
            assertEquals(0x000000, pages.draw(2, 1).getPixel(75, 45));
            assertEquals(0xFFFFFF, pages.draw(1, 1).getPixel(75, 45));
        }
    }

    @Test
    void aPlaceKeepsItsPageAndTheServicesReadThere() throws IOException, DocumentProblem, Refusal {
        EngagementDocument document = openWithTeam();
        EvidenceItem item = take(scan(3));
        assertEquals("image/tiff", item.getMediaType());
        PageViewer viewer = show(document.folder().resolve(item.getPath()));
        viewer.select(new PageRegion(3, 40, 30, 60, 20));
        Content content = new Content.OfPages(ImagePages.open(document.folder().resolve(item.getPath())));
        ImageAnchor anchor = (ImageAnchor) Regions.anchor(viewer.selection().orElseThrow(), content);

        assertEquals(3, anchor.getPage());
        assertEquals("page=3;rect=40,30,60,20", places.typed(anchor));
        assertTrue(places.read(document.folder(), document.evidence(), item.getId(), places.typed(anchor)).startsWith("pixels 60x20"));
        assertEquals(viewer.selection(), Regions.of(anchor, content));
        anchor.setPage(4);
        assertEquals(Optional.empty(), Regions.of(anchor, content));
        anchor.setPage(3);
        anchor.setX(5_000);
        assertEquals(Optional.empty(), Regions.of(anchor, content));
        content.close();
    }

    /** What was lost at the end is one page that says so; those before it are shown. */
    @Test
    void aTruncatedScanShowsWhatIsLeftAndSaysThatMoreIsLost() throws IOException, DocumentProblem {
        byte[] whole = Files.readAllBytes(scan(4));
        Path cut = Files.write(folder.resolve("cut.tif"), Arrays.copyOf(whole, whole.length * 5 / 8));
        try (ImagePages pages = ImagePages.open(cut)) {
            assertEquals(4, pages.count());
            assertEquals(650, pages.draw(2, 1).width);
            // The third is cut in its middle, of the fourth nothing is left.
            assertThrows(IOException.class, () -> pages.draw(3, 1));
            assertThrows(IOException.class, () -> pages.draw(4, 1));
        }
        Path single = Files.write(folder.resolve("one.tif"), Arrays.copyOf(Files.readAllBytes(scan(1)), 20_000));
        assertEquals(DocumentProblem.Reason.DAMAGED, assertThrows(DocumentProblem.class, () -> ImagePages.open(single)).reason());
        assertEquals(DocumentProblem.Reason.UNREADABLE,
                assertThrows(DocumentProblem.class, () -> ImagePages.open(folder.resolve("gone.tif"))).reason());
    }

    @Test
    void hostileScansNeverBreakOut() throws IOException {
        byte[] good = Files.readAllBytes(scan(3));
        Random random = new Random(11);
        for (int round = 0; round < 30; round++) {
            byte[] bad = good.clone();
            for (int i = 0; i < 1 + round; i++) {
                // The first bytes and the last hold what the chain of pages is made of.
                int at = random.nextBoolean() ? random.nextInt(200) : bad.length - 1 - random.nextInt(400);
                bad[at] = (byte) random.nextInt(256);
            }
            try (ImagePages pages = ImagePages.open(Files.write(folder.resolve("bad.tif"), bad))) {
                for (int page = 1; page <= Math.min(5, pages.count()); page++) {
                    draw(pages, page);
                }
            } catch (DocumentProblem refused) {
                assertEquals(DocumentProblem.Reason.DAMAGED, refused.reason());
            }
        }
    }

    private static void draw(ImagePages pages, int page) {
        try {
            assertTrue(pages.draw(page, 0.2).width > 0);
        } catch (IOException | RuntimeException broken) {
            // The painter says so in place of the page.
            assertTrue(page >= 1);
        }
    }

    @Test
    void aPictureWithoutPagesIsOne() throws DocumentProblem {
        try (ImagePages pages = ImagePages.open(Papers.photo(folder.resolve("p.png"), 64, 48))) {
            assertEquals(1, pages.count());
        }
        assertEquals(1, EvidenceFactory.eINSTANCE.createImageAnchor().getPage());
    }
}
