package org.hecha.ui.widgets.document;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.eclipse.swt.graphics.ImageData;

/** The pages of a PDF: each its crop box, turned as it says. */
public final class PdfPages implements Pages {

    private static final long IN_MEMORY = 32L << 20;
    /** A page tree can claim any number; nobody reads more. */
    private static final int MOST_PAGES = 20_000;
    /** A page can claim any size; 25 million pixels take 100 MB. */
    private static final double MOST_PIXELS = 25_000_000;
    private static final double POINTS = 72;

    private final PDDocument document;
    private final PDFRenderer renderer;
    private final List<PageSize> sizes;
    private Path temporary;

    private PdfPages(PDDocument document, List<PageSize> sizes) {
        this.document = document;
        this.sizes = List.copyOf(sizes);
        this.renderer = new PDFRenderer(document);
        renderer.setSubsamplingAllowed(true);
    }

    /** Opens a PDF. @throws DocumentProblem where it is protected, damaged or cannot be read */
    public static PdfPages open(Path file) throws DocumentProblem {
        if (!Files.isReadable(file)) {
            throw new DocumentProblem(DocumentProblem.Reason.UNREADABLE, null);
        }
        PDDocument document = null;
        try {
            document = Loader.loadPDF(file.toFile(), MemoryUsageSetting.setupMixed(IN_MEMORY).streamCache);
            List<PageSize> sizes = sizes(document);
            if (!sizes.isEmpty()) {
                PdfPages pages = new PdfPages(document, sizes);
                document = null;
                return pages;
            }
            throw new DocumentProblem(DocumentProblem.Reason.DAMAGED, null);
        } catch (InvalidPasswordException e) {
            throw new DocumentProblem(DocumentProblem.Reason.PROTECTED, e);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            // The parser answers damaged and hostile files with whatever it met first.
            throw new DocumentProblem(DocumentProblem.Reason.DAMAGED, e);
        } finally {
            close(document);
        }
    }

    /** The same for a file that is deleted once it was closed. */
    public static PdfPages openTemporary(Path file) throws DocumentProblem {
        PdfPages pages = open(file);
        pages.temporary = file;
        return pages;
    }

    private static List<PageSize> sizes(PDDocument document) {
        List<PageSize> sizes = new ArrayList<>();
        for (PDPage page : document.getPages()) {
            if (sizes.size() == MOST_PAGES) {
                break;
            }
            PDRectangle box = page.getCropBox();
            boolean turned = page.getRotation() % 180 != 0;
            double width = Math.max(1, turned ? box.getHeight() : box.getWidth());
            double height = Math.max(1, turned ? box.getWidth() : box.getHeight());
            sizes.add(new PageSize(width, height));
        }
        return sizes;
    }

    @Override
    public int count() {
        return sizes.size();
    }

    @Override
    public PageSize size(int page) {
        return sizes.get(page - 1);
    }

    @Override
    public double unitsPerInch() {
        return POINTS;
    }

    @Override
    public boolean fromBottom() {
        return true;
    }

    @Override
    public boolean wholeUnits() {
        return false;
    }

    @Override
    public ImageData draw(int page, double scale) throws IOException {
        PageSize size = size(page);
        double pixels = size.width() * size.height() * scale * scale;
        double possible = pixels > MOST_PIXELS ? scale * Math.sqrt(MOST_PIXELS / pixels) : scale;
        try {
            BufferedImage drawn = renderer.renderImage(page - 1, (float) possible, ImageType.RGB);
            return Pixels.of(drawn);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            throw new IOException(e);
        }
    }

    @Override
    public List<PageRegion> find(String text, int most, BooleanSupplier stop) {
        List<PageRegion> found = new ArrayList<>();
        for (int page = 1; page <= count() && found.size() < most && !stop.getAsBoolean(); page++) {
            for (PageLine line : PageLine.of(document, page)) {
                line.find(text).forEach(part -> found.add(part.region(size(part.page()))));
            }
        }
        return found.size() > most ? List.copyOf(found.subList(0, most)) : found;
    }

    @Override
    public List<PageRegion> lines(int page) {
        return PageLine.of(document, page).stream().map(line -> line.region(size(page))).toList();
    }

    @Override
    public void close() {
        close(document);
        if (temporary != null) {
            try {
                Files.deleteIfExists(temporary);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static void close(PDDocument open) {
        if (open != null) {
            try {
                open.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
