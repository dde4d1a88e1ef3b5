package org.hecha.evidence.internal.place;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Locale;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

import org.hecha.evidence.place.ExcerptRequest;
import org.hecha.model.evidence.Annotation;
import org.hecha.model.evidence.EvidenceItem;
import org.hecha.model.evidence.ImageAnchor;
import org.junit.jupiter.api.Test;

/** Places on the pages of a TIFF. */
class ImagePageTest extends PlaceBench {

    /** A page for every colour, each ten pixels wider than the one before. */
    private static byte[] tiff(Color... pages) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("tiff").next();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.prepareWriteSequence(null);
            for (int i = 0; i < pages.length; i++) {
                BufferedImage image = new BufferedImage(100 + 10 * i, 80, BufferedImage.TYPE_INT_RGB);
                Graphics2D pen = image.createGraphics();
                pen.setColor(pages[i]);
                pen.fillRect(0, 0, image.getWidth(), image.getHeight());
                pen.dispose();
                writer.writeToSequence(new IIOImage(image, null, null), null);
            }
            writer.endWriteSequence();
        }
        writer.dispose();
        return bytes.toByteArray();
    }

    @Test
    void everyPageHasPlacesOfItsOwn() throws Exception {
        EvidenceItem scan = item("scan.tif", tiff(Color.RED, Color.BLUE, Color.RED));

        Annotation second = anchor(scan, "page=2;rect=10,20,30,40", power.getId());
        Annotation first = anchor(scan, "rect=10,20,30,40", power.getId());
        Annotation third = anchor(scan, "page=3", power.getId());

        assertEquals(2, ((ImageAnchor) second.getAnchor()).getPage());
        assertEquals("page=2;rect=10,20,30,40", places.typed(second.getAnchor()));
        assertEquals("rect=10,20,30,40", places.typed(first.getAnchor()));
        assertEquals("page=3;rect=0,0,120,80", places.typed(third.getAnchor()));
        assertNotEquals(first.getQuote(), second.getQuote());
        assertEquals(first.getQuote(), draft(scan, "page=3;rect=10,20,30,40", power.getId()).annotation().getQuote());
        assertTrue(check(second).holds());
        assertTrue(places.show(document.folder(), document.evidence(), new ExcerptRequest("scan.tif", 2, null, 1, 9)).heading().get(0)
                .in(Locale.CHINA).contains("共 3 页；第 2 页，110 x 80 像素"));
    }

    @Test
    void aPageThatIsNotThereIsRefused() throws Exception {
        EvidenceItem scan = item("scan.tif", tiff(Color.RED, Color.BLUE));
        EvidenceItem photo = item("photo.png", png(Color.RED));

        refused(() -> draft(scan, "page=3;rect=1,2,3,4", power.getId()), "scan.tif", "2", "3");
        refused(() -> draft(scan, "page=2000000000", power.getId()), "scan.tif");
        refused(() -> draft(scan, "page=2;rect=100,0,20,10", power.getId()), "110 x 80");
        refused(() -> draft(photo, "page=2", power.getId()), "photo.png", "1", "2");
        assertEquals("rect=0,0,400,300", places.typed(draft(photo, "page=1", power.getId()).annotation().getAnchor()));
    }

    /** The pages lie behind one another, so that what is cut off are the last ones. */
    @Test
    void aTruncatedFileIsDamagedWhereItEnds() throws Exception {
        byte[] whole = tiff(Color.RED, Color.BLUE, Color.GREEN);
        EvidenceItem cut = item("cut.tif", Arrays.copyOf(whole, whole.length / 2));

        assertEquals(1, ((ImageAnchor) draft(cut, "rect=1,2,3,4", power.getId()).annotation().getAnchor()).getPage());
        refused(() -> draft(cut, "page=3;rect=1,2,3,4", power.getId()), "cut.tif");
    }

    /** A chain of pages that leads back to its beginning. */
    @Test
    void pagesInCirclesComeToAnEnd() throws Exception {
        byte[] bytes = tiff(Color.RED);
        boolean big = bytes[0] == 'M';
        int at = 4;
        int first = number(bytes, at, 4, big);
        int next = first + 2 + 12 * number(bytes, first, 2, big);
        System.arraycopy(bytes, at, bytes, next, 4);
        EvidenceItem circle = item("circle.tif", bytes);

        refused(() -> draft(circle, "page=1999999999;rect=1,2,3,4", power.getId()), "circle.tif");
        assertEquals(7, ((ImageAnchor) draft(circle, "page=7;rect=1,2,3,4", power.getId()).annotation().getAnchor()).getPage());
    }

    private static int number(byte[] bytes, int at, int length, boolean big) {
        int number = 0;
        for (int i = 0; i < length; i++) {
            number = number << 8 | bytes[at + (big ? i : length - 1 - i)] & 0xFF;
        }
        return number;
    }

    @Test
    void aCsvFileIsATextToo() throws Exception {
        item("t.csv", "\uFEFFa,b\r\n1,2\n".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        item("p.png", png(Color.RED));

        assertEquals("a,b\r\n1,2\n", places.text(document.folder(), document.evidence(), "t.csv"));
        refused(() -> places.text(document.folder(), document.evidence(), "p.png"), "p.png");
    }
}
