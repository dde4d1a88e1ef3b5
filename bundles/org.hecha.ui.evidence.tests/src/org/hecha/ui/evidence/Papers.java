package org.hecha.ui.evidence;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.PaletteData;

/** Files as a verifier gets them. */
public final class Papers {

    private Papers() {
    }

    /**
     * A bill: every page says its number and an amount; the second page is turned by 90 degrees, the third has a crop box
     * that does not begin at the corner.
     */
    public static Path bill(Path file, int pages) throws IOException {
        try (PDDocument document = new PDDocument()) {
            for (int i = 1; i <= pages; i++) {
                PDPage page = new PDPage(PDRectangle.A4);
                page.setRotation(i == 2 ? 90 : 0);
                if (i == 3) {
                    page.setCropBox(new PDRectangle(50, 100, 400, 500));
                }
                document.addPage(page);
                try (PDPageContentStream out = new PDPageContentStream(document, page)) {
                    line(out, 100, 500, "Bill number " + i);
                    line(out, 100, 450, "Diesel delivered");
                    line(out, 100, 400, "98.5 t");
                    out.addRect(90, 380, 200, 150);
                    out.stroke();
                }
            }
            document.save(file.toFile());
        }
        return file;
    }

    private static void line(PDPageContentStream out, float x, float y, String text) throws IOException {
        out.beginText();
        out.setFont(new PDType1Font(FontName.HELVETICA), 18);
        out.newLineAtOffset(x, y);
        out.showText(text);
        out.endText();
    }

    /** A PDF under a password. */
    public static Path locked(Path file) throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.protect(new StandardProtectionPolicy("owner", "secret", new AccessPermission()));
            document.save(file.toFile());
        }
        return file;
    }

    /** A photo: white with a black square. */
    public static Path photo(Path file, int width, int height) {
        ImageData data = new ImageData(width, height, 24, new PaletteData(0xFF0000, 0xFF00, 0xFF));
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                boolean black = x >= width / 4 && x < width / 2 && y >= height / 4 && y < height / 2;
                data.setPixel(x, y, black ? 0x000000 : 0xFFFFFF);
            }
        }
        ImageLoader loader = new ImageLoader();
        loader.data = new ImageData[] {data};
        loader.save(file.toString(), SWT.IMAGE_PNG);
        return file;
    }

    /** A scan of several pages: each is ten pixels wider than the one before and has a bar that many times as long. */
    public static Path scan(Path file, int pages) throws IOException {
        Files.deleteIfExists(file);
        ImageWriter writer = ImageIO.getImageWritersByFormatName("tiff").next();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(file.toFile())) {
            writer.setOutput(out);
            writer.prepareWriteSequence(null);
            for (int i = 1; i <= pages; i++) {
                BufferedImage image = new BufferedImage(630 + 10 * i, 480, BufferedImage.TYPE_INT_RGB);
                Graphics2D pen = image.createGraphics();
                pen.setColor(Color.WHITE);
                pen.fillRect(0, 0, image.getWidth(), image.getHeight());
                pen.setColor(Color.BLACK);
                pen.fillRect(40, 30, 30 * i, 30);
                pen.dispose();
                writer.writeToSequence(new IIOImage(image, null, null), null);
            }
            writer.endWriteSequence();
        } finally {
            writer.dispose();
        }
        return file;
    }

    /** A meter book with a heading and that many rows. */
    public static Path readings(Path file, int rows) throws IOException {
        StringBuilder text = new StringBuilder("day,meter,kWh\n");
        for (int i = 1; i <= rows; i++) {
            text.append(i).append(",M-").append(i % 7).append(',').append(i * 3).append(".25\n");
        }
        return Files.writeString(file, text);
    }
}
