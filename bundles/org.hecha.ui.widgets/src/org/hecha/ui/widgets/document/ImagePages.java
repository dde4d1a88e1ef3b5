package org.hecha.ui.widgets.document;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;

import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

import org.eclipse.swt.graphics.ImageData;

/** A picture: PNG, JPEG, GIF or BMP as one page, TIFF with all its pages. Pixels as they are stored. */
public final class ImagePages implements Pages {

    /** A picture can claim any size; more pixels are left out while it is read. */
    private static final long MOST_PIXELS = 40_000_000;
    private static final double PIXELS = 96;

    private final ImageInputStream stream;
    private final ImageReader reader;
    private final List<PageSize> sizes = new ArrayList<>();
    private final Set<Integer> cut;
    /** The page that was read last: a picture is drawn again for every zoom. */
    private BufferedImage whole;
    private int wholePage;

    private ImagePages(ImageInputStream stream, ImageReader reader) throws IOException {
        this.stream = stream;
        this.reader = reader;
        TiffChain chain = TiffChain.of(stream);
        cut = chain.cut();
        reader.setInput(stream);
        for (int page = 1; page <= chain.count(); page++) {
            sizes.add(sizeOf(page));
        }
        if (sizes.isEmpty()) {
            throw new IOException("no page"); //$NON-NLS-1$
        }
    }

    private PageSize sizeOf(int page) throws IOException {
        try {
            return new PageSize(reader.getWidth(page - 1), reader.getHeight(page - 1));
        } catch (IOException | RuntimeException e) {
            if (page == 1) {
                throw e;
            }
            return sizes.get(page - 2);
        }
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
                if (pages.count() == 1) {
                    pages.read(1);
                }
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

    private void read(int page) throws IOException {
        if (wholePage == page) {
            return;
        }
        if (cut.contains(page)) {
            throw new EOFException();
        }
        wholePage = 0;
        whole = null;
        PageSize size = size(page);
        ImageReadParam part = reader.getDefaultReadParam();
        double pixels = size.width() * size.height();
        int step = (int) Math.max(1, Math.ceil(Math.sqrt(pixels / MOST_PIXELS)));
        part.setSourceSubsampling(step, step, 0, 0);
        whole = reader.read(page - 1, part);
        wholePage = page;
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
        read(page);
        PageSize size = size(page);
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
