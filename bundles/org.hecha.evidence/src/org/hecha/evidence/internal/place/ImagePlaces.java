package org.hecha.evidence.internal.place;

import java.awt.Rectangle;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

import org.hecha.core.text.Refusal;
import org.hecha.evidence.place.Excerpt;
import org.hecha.evidence.place.ExcerptRequest;
import org.hecha.model.evidence.Anchor;
import org.hecha.model.evidence.EvidenceFactory;
import org.hecha.model.evidence.ImageAnchor;

/** An image: PNG, JPEG, GIF, BMP, TIFF, of which the last can have several pages. Only the rectangle asked for is decoded. */
final class ImagePlaces implements OpenFile {

    /** Pixels of one rectangle that are still decoded: 400 MB of memory. */
    private static final long MOST_PIXELS = 100_000_000L;
    /** A chain of pages can lead in circles; nobody scans more into one file. */
    private static final int MOST_PAGES = 2_000;

    private final String name;
    private final ImageInputStream stream;
    private final ImageReader reader;
    private final boolean paged;

    private ImagePlaces(String name, ImageInputStream stream, ImageReader reader) throws IOException {
        this.name = name;
        this.stream = stream;
        this.reader = reader;
        reader.setInput(stream);
        // The frames of a GIF are no pages, and what follows the first picture of other sorts is a small copy of it.
        this.paged = reader.getFormatName().toLowerCase(Locale.ROOT).startsWith("tif");
        reader.getWidth(0);
    }

    static ImagePlaces open(Path file, String name) throws Refusal {
        ImageInputStream stream = null;
        try {
            stream = ImageIO.createImageInputStream(file.toFile());
            Iterator<ImageReader> readers = ImageIO.getImageReaders(stream);
            if (readers.hasNext()) {
                ImagePlaces places = new ImagePlaces(name, stream, readers.next());
                stream = null;
                return places;
            }
            throw Wording.refusal("imageUnknown", name);
        } catch (IOException | RuntimeException e) {
            // The decoders of the platform answer damaged files with whatever they met first.
            throw Wording.refusal(e, "imageDamaged", name);
        } finally {
            close(stream);
        }
    }

    @Override
    public Anchor resolve(Notation wish) throws Refusal {
        ImageAnchor anchor = EvidenceFactory.eINSTANCE.createImageAnchor();
        anchor.setPage(wish.whole("page", 1, 1));
        if (!wish.keys().containsKey("rect")) {
            int[] size = size(anchor.getPage());
            anchor.setWidth(size[0]);
            anchor.setHeight(size[1]);
            return anchor;
        }
        double[] rectangle = wish.rectangle();
        anchor.setX((int) rectangle[0]);
        anchor.setY((int) rectangle[1]);
        anchor.setWidth((int) rectangle[2]);
        anchor.setHeight((int) rectangle[3]);
        if (anchor.getX() != rectangle[0] || anchor.getY() != rectangle[1] || anchor.getWidth() != rectangle[2]
                || anchor.getHeight() != rectangle[3]) {
            throw Wording.refusal("wholePixels", wish.keys().get("rect"));
        }
        return anchor;
    }

    @Override
    public Quote quote(Anchor anchor) throws Refusal {
        ImageAnchor place = (ImageAnchor) anchor;
        int[] size = size(place.getPage());
        if (place.getX() < 0 || place.getY() < 0 || place.getWidth() < 1 || place.getHeight() < 1
                || (long) place.getX() + place.getWidth() > size[0]
                || (long) place.getY() + place.getHeight() > size[1]) {
            throw Wording.refusal("outsideImage", name, size[0], size[1], Typed.of(place));
        }
        if ((long) place.getWidth() * place.getHeight() > MOST_PIXELS) {
            throw Wording.refusal("rectangleLarge", name, Typed.of(place));
        }
        try {
            ImageReadParam part = reader.getDefaultReadParam();
            part.setSourceRegion(new Rectangle(place.getX(), place.getY(), place.getWidth(), place.getHeight()));
            return Quote.ofPicture(Pixels.quote(reader.read(place.getPage() - 1, part)));
        } catch (IOException | RuntimeException e) {
            throw Wording.refusal(e, "imageDamaged", name);
        }
    }

    /** Width and height of a page. */
    private int[] size(int page) throws Refusal {
        if (page > 1 && !paged || page < 1 || page > MOST_PAGES) {
            throw Wording.refusal("imagePageBeyond", name, pages(MOST_PAGES), page);
        }
        try {
            return new int[] {reader.getWidth(page - 1), reader.getHeight(page - 1)};
        } catch (IndexOutOfBoundsException e) {
            throw Wording.refusal(e, "imagePageBeyond", name, pages(page), page);
        } catch (IOException | RuntimeException e) {
            throw Wording.refusal(e, "imageDamaged", name);
        }
    }

    /** How many pages there are, counted up to {@code most}; those that cannot be read count, too. */
    private int pages(int most) {
        int count = 1;
        while (paged && count < most) {
            try {
                reader.getWidth(count);
            } catch (IndexOutOfBoundsException end) {
                break;
            } catch (IOException | RuntimeException damaged) {
                // The page is there.
            }
            count++;
        }
        return count;
    }

    @Override
    public Optional<Anchor> find(Anchor like, String quote) {
        return Optional.empty();
    }

    @Override
    public Excerpt show(ExcerptRequest request) throws Refusal {
        ImageAnchor whole = (ImageAnchor) resolve(new Notation(Notation.Kind.PAGE, Map.of("page", String.valueOf(request.page())), "", ""));
        int pages = pages(MOST_PAGES);
        return new Excerpt(List.of(pages == 1 ? Wording.of("show.image", name, whole.getWidth(), whole.getHeight())
                : Wording.of("show.images", name, pages, request.page(), whole.getWidth(), whole.getHeight())),
                List.of(new Excerpt.Line(Typed.of(whole), "")), false);
    }

    @Override
    public void close() {
        reader.dispose();
        close(stream);
    }

    private static void close(ImageInputStream stream) {
        if (stream != null) {
            try {
                stream.close();
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }
    }
}
