package org.hecha.ui.widgets.document;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;

import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

import org.eclipse.swt.graphics.ImageData;

/** A picture as one page: PNG, JPEG, GIF, BMP, TIFF. Pixels as they are stored. */
public final class ImagePages implements Pages {

    /** A picture can claim any size; more pixels are left out while it is read. */
    private static final long MOST_PIXELS = 40_000_000;
    private static final double PIXELS = 96;

    private final ImageInputStream stream;
    private final ImageReader reader;
    private final PageSize size;
    private BufferedImage whole;

    private ImagePages(ImageInputStream stream, ImageReader reader) throws IOException {
        this.stream = stream;
        this.reader = reader;
        reader.setInput(stream);
        this.size = new PageSize(reader.getWidth(0), reader.getHeight(0));
    }

    /** Opens a picture. @throws DocumentProblem where it is damaged, of another sort, or cannot be read */
    public static ImagePages open(Path file) throws DocumentProblem {
        if (!Files.isReadable(file)) {
            throw new DocumentProblem(DocumentProblem.Reason.UNREADABLE, null);
        }
        ImageInputStream stream = null;
        try {
            stream = ImageIO.createImageInputStream(file.toFile());
            Iterator<ImageReader> readers = ImageIO.getImageReaders(stream);
            if (readers.hasNext()) {
                ImagePages pages = new ImagePages(stream, readers.next());
                pages.read();
                stream = null;
                return pages;
            }
            throw new DocumentProblem(DocumentProblem.Reason.DAMAGED, null);
        } catch (IOException | RuntimeException | OutOfMemoryError e) {
            // The decoders of the platform answer damaged files with whatever they met first.
            throw new DocumentProblem(DocumentProblem.Reason.DAMAGED, e);
        } finally {
            close(stream);
        }
    }

    private void read() throws IOException {
        ImageReadParam part = reader.getDefaultReadParam();
        double pixels = size.width() * size.height();
        int step = (int) Math.max(1, Math.ceil(Math.sqrt(pixels / MOST_PIXELS)));
        part.setSourceSubsampling(step, step, 0, 0);
        whole = reader.read(0, part);
    }

    @Override
    public int count() {
        return 1;
    }

    @Override
    public PageSize size(int page) {
        return size;
    }

    @Override
    public double unitsPerInch() {
        return PIXELS;
    }

    @Override
    public boolean fromBottom() {
        return false;
    }

    @Override
    public boolean wholeUnits() {
        return true;
    }

    @Override
    public ImageData draw(int page, double scale) throws IOException {
        int width = (int) Math.max(1, Math.min(size.width() * scale, whole.getWidth()));
        int height = (int) Math.max(1, Math.min(size.height() * scale, whole.getHeight()));
        if (width == whole.getWidth() && height == whole.getHeight()) {
            return Pixels.of(whole);
        }
        BufferedImage smaller = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D pen = smaller.createGraphics();
        try {
            pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
            pen.setRenderingHint(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
            pen.drawImage(whole, 0, 0, width, height, null);
        } finally {
            pen.dispose();
        }
        return Pixels.of(smaller);
    }

    @Override
    public void close() {
        reader.dispose();
        close(stream);
    }

    private static void close(ImageInputStream open) {
        if (open != null) {
            try {
                open.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
