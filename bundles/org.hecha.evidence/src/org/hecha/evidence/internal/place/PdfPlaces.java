package org.hecha.evidence.internal.place;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.hecha.core.text.Refusal;
import org.hecha.evidence.place.Excerpt;
import org.hecha.evidence.place.ExcerptRequest;
import org.hecha.model.evidence.Anchor;
import org.hecha.model.evidence.PdfAnchor;

/** A PDF. What stands in a rectangle is its text; where there is none, the rectangle is drawn and its digest taken. */
final class PdfPlaces implements OpenFile {

    private static final long IN_MEMORY = 32L << 20;
    private static final int LONGEST_QUOTE = 20_000;
    /** Points by which a rectangle may reach over the edge, for coordinates that were rounded. */
    private static final double SLACK = 1;
    private static final float SCALE = 2;
    private static final double MOST_PIXELS = 50_000_000;

    private final String name;
    private final PDDocument document;

    private PdfPlaces(String name, PDDocument document) {
        this.name = name;
        this.document = document;
    }

    static PdfPlaces open(Path file, String name) throws Refusal {
        try {
            PDDocument document = Loader.loadPDF(file.toFile(), MemoryUsageSetting.setupMixed(IN_MEMORY).streamCache);
            if (document.getNumberOfPages() > 0) {
                return new PdfPlaces(name, document);
            }
            document.close();
        } catch (InvalidPasswordException e) {
            throw Wording.refusal(e, "pdfProtected", name);
        } catch (IOException | RuntimeException e) {
            // The parser answers damaged files with whatever it met first.
            throw Wording.refusal(e, "pdfDamaged", name);
        }
        throw Wording.refusal("pdfDamaged", name);
    }

    @Override
    public Anchor resolve(Notation wish) throws Refusal {
        int number = wish.whole("page", 1, 1);
        PageBox box = box(number);
        if (!wish.keys().containsKey("rect")) {
            return box.whole();
        }
        double[] rectangle = wish.rectangle();
        return box.anchor(rectangle[0], rectangle[1], rectangle[2], rectangle[3]);
    }

    private PageBox box(int number) throws Refusal {
        return PageBox.of(number, page(number));
    }

    private PDPage page(int number) throws Refusal {
        if (number < 1 || number > document.getNumberOfPages()) {
            throw Wording.refusal("pageBeyond", name, document.getNumberOfPages(), number);
        }
        try {
            return document.getPage(number - 1);
        } catch (RuntimeException e) {
            throw Wording.refusal(e, "pageDamaged", name, number);
        }
    }

    @Override
    public Quote quote(Anchor anchor) throws Refusal {
        PdfAnchor place = (PdfAnchor) anchor;
        PageBox box = box(place.getPage());
        if (!box.holds(place, SLACK)) {
            throw Wording.refusal("outsidePage", name, place.getPage(), box.size(), Typed.of(place));
        }
        try {
            String text = text(place, box);
            if (text.length() > LONGEST_QUOTE) {
                throw Wording.refusal("quoteLong", name, Typed.of(place));
            }
            return text.isEmpty() ? Quote.ofPicture(Pixels.quote(drawn(place, box))) : Quote.of(text, List.of());
        } catch (IOException | RuntimeException e) {
            throw Wording.refusal(e, "pageDamaged", name, place.getPage());
        }
    }

    private String text(PdfAnchor place, PageBox box) throws IOException, Refusal {
        PDFTextStripperByArea area = new PDFTextStripperByArea();
        area.setSortByPosition(true);
        area.addRegion("place", box.fromTop(place));
        area.extractRegions(page(place.getPage()));
        return area.getTextForRegion("place").lines().map(String::strip).filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private BufferedImage drawn(PdfAnchor place, PageBox box) throws IOException, Refusal {
        double pixels = (double) box.width() * box.height() * SCALE * SCALE;
        float scale = pixels > MOST_PIXELS ? (float) (SCALE * Math.sqrt(MOST_PIXELS / pixels)) : SCALE;
        BufferedImage page = new PDFRenderer(document).renderImage(place.getPage() - 1, scale);
        Rectangle2D part = box.fromTop(place);
        int left = Math.min(Math.max(0, (int) (part.getX() * scale)), page.getWidth() - 1);
        int top = Math.min(Math.max(0, (int) (part.getY() * scale)), page.getHeight() - 1);
        int right = Math.min(page.getWidth(), (int) Math.ceil(part.getMaxX() * scale));
        int bottom = Math.min(page.getHeight(), (int) Math.ceil(part.getMaxY() * scale));
        return page.getSubimage(left, top, Math.max(1, right - left), Math.max(1, bottom - top));
    }

    @Override
    public Optional<Anchor> find(Anchor like, String quote) throws Refusal {
        PdfAnchor place = (PdfAnchor) like;
        for (int number = 1; number <= document.getNumberOfPages(); number++) {
            PageBox box = box(number);
            Optional<PdfAnchor> lines = box.around(PdfLines.of(document, number, name), quote);
            PdfAnchor same = box.anchor(place.getX(), place.getY(), place.getWidth(), place.getHeight());
            if (box.holds(same, SLACK) && stands(same, quote)) {
                return Optional.of(same);
            }
            if (lines.isPresent() && stands(lines.get(), quote)) {
                return Optional.of(lines.get());
            }
        }
        return Optional.empty();
    }

    private boolean stands(PdfAnchor place, String quote) throws Refusal {
        return quote(place).text().equals(quote);
    }

    @Override
    public Excerpt show(ExcerptRequest request) throws Refusal {
        PageBox box = box(request.page());
        List<Excerpt.Line> lines = PdfLines.of(document, request.page(), name).stream()
                .map(line -> new Excerpt.Line(Typed.of(box.anchor(line)), line.text()))
                .skip(request.first() - 1L).limit(request.most() + 1L).toList();
        boolean more = lines.size() > request.most();
        return new Excerpt(List.of(Wording.of("show.pdf", name, document.getNumberOfPages(), request.page(), box.size())),
                more ? lines.subList(0, request.most()) : lines, more);
    }

    @Override
    public void close() {
        try {
            document.close();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
