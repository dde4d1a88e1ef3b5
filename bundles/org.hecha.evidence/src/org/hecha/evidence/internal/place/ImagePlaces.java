package org.hecha.evidence.internal.place;

import java.awt.Rectangle;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
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

/** An image: PNG, JPEG, GIF, BMP, TIFF. Only the rectangle asked for is decoded. */
final class ImagePlaces implements OpenFile {

    /** Pixels of one rectangle that are still decoded: 400 MB of memory. */
    private static final long MOST_PIXELS = 100_000_000L;

    private final String name;
    private final ImageInputStream stream;
    private final ImageReader reader;
    private final int width;
    private final int height;

    private ImagePlaces(String name, ImageInputStream stream, ImageReader reader) throws IOException {
        this.name = name;
        this.stream = stream;
        this.reader = reader;
        reader.setInput(stream);
        this.width = reader.getWidth(0);
        this.height = reader.getHeight(0);
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
        double[] rectangle = wish.rectangle();
        ImageAnchor anchor = EvidenceFactory.eINSTANCE.createImageAnchor();
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
        if (place.getX() < 0 || place.getY() < 0 || place.getWidth() < 1 || place.getHeight() < 1
                || (long) place.getX() + place.getWidth() > width || (long) place.getY() + place.getHeight() > height) {
            throw Wording.refusal("outsideImage", name, width, height, Typed.of(place));
        }
        if ((long) place.getWidth() * place.getHeight() > MOST_PIXELS) {
            throw Wording.refusal("rectangleLarge", name, Typed.of(place));
        }
        try {
            ImageReadParam part = reader.getDefaultReadParam();
            part.setSourceRegion(new Rectangle(place.getX(), place.getY(), place.getWidth(), place.getHeight()));
            return Quote.ofPicture(Pixels.quote(reader.read(0, part)));
        } catch (IOException | RuntimeException e) {
            throw Wording.refusal(e, "imageDamaged", name);
        }
    }

    @Override
    public Optional<Anchor> find(Anchor like, String quote) {
        return Optional.empty();
    }

    @Override
    public Excerpt show(ExcerptRequest request) {
        return new Excerpt(List.of(Wording.of("show.image", name, width, height)),
                List.of(new Excerpt.Line("rect=0,0," + width + ',' + height, "")), false);
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
