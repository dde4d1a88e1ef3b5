package org.hecha.evidence.internal.place;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.hecha.core.text.Reasons;
import org.hecha.core.text.Refusal;
import org.hecha.evidence.place.Excerpt;
import org.hecha.evidence.place.ExcerptRequest;
import org.hecha.model.evidence.Anchor;
import org.hecha.model.evidence.EvidenceFactory;
import org.hecha.model.evidence.TextAnchor;

/** A text in UTF-8, UTF-16 with a mark, or GB18030. Characters are counted as they are stored, line ends included. */
final class TextPlaces implements OpenFile {

    private static final long LARGEST = 32L << 20;
    private static final int LONGEST_QUOTE = 20_000;

    private final String name;
    private final String text;

    private TextPlaces(String name, String text) {
        this.name = name;
        this.text = text;
    }

    static TextPlaces open(Path file, String name) throws Refusal {
        try {
            if (Files.size(file) > LARGEST) {
                throw Wording.refusal("textLarge", name);
            }
            byte[] bytes = Files.readAllBytes(file);
            String text = decoded(bytes);
            if (text == null || text.indexOf(0) >= 0) {
                throw Wording.refusal("notText", name);
            }
            return new TextPlaces(name, text);
        } catch (IOException e) {
            throw Wording.refusal(e, "unreadable", name, Reasons.of(e));
        }
    }

    /** The whole of it. */
    String text() {
        return text;
    }

    private static String decoded(byte[] bytes) {
        if (bytes.length >= 2 && (bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE
                || bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF)) {
            return decoded(bytes, StandardCharsets.UTF_16).orElse(null);
        }
        return decoded(bytes, StandardCharsets.UTF_8).map(text -> text.startsWith("\uFEFF") ? text.substring(1) : text)
                .or(() -> decoded(bytes, Charset.forName("GB18030"))).orElse(null);
    }

    private static Optional<String> decoded(byte[] bytes, Charset charset) {
        try {
            return Optional.of(charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    @Override
    public Anchor resolve(Notation wish) throws Refusal {
        if (!wish.keys().containsKey("line")) {
            int[] span = wish.span("chars", 0);
            return anchor(span[0], span[1]);
        }
        int line = wish.whole("line", 1, 1);
        List<Excerpt.Line> lines = lines(line, 1);
        if (lines.isEmpty()) {
            throw Wording.refusal("lineBeyond", name, text.lines().count(), line);
        }
        int[] span = Notation.parse(lines.get(0).place()).span("chars", 0);
        return anchor(span[0], span[1]);
    }

    private static Anchor anchor(int start, int end) {
        TextAnchor anchor = EvidenceFactory.eINSTANCE.createTextAnchor();
        anchor.setStart(start);
        anchor.setEnd(end);
        return anchor;
    }

    @Override
    public Quote quote(Anchor anchor) throws Refusal {
        TextAnchor place = (TextAnchor) anchor;
        if (place.getStart() < 0 || place.getEnd() > text.length() || place.getEnd() < place.getStart()) {
            throw Wording.refusal("charsBeyond", name, text.length(), Typed.of(place));
        }
        if (place.getEnd() - place.getStart() > LONGEST_QUOTE) {
            throw Wording.refusal("quoteLong", name, Typed.of(place));
        }
        String quote = text.substring(place.getStart(), place.getEnd());
        if (quote.isBlank()) {
            throw Wording.refusal("nothingThere", name, Typed.of(place));
        }
        return Quote.of(quote, List.of());
    }

    @Override
    public Optional<Anchor> find(Anchor like, String quote) {
        int at = text.indexOf(quote);
        return at < 0 ? Optional.empty() : Optional.of(anchor(at, at + quote.length()));
    }

    @Override
    public Excerpt show(ExcerptRequest request) {
        List<Excerpt.Line> lines = lines(request.first(), request.most() + 1);
        boolean more = lines.size() > request.most();
        return new Excerpt(List.of(Wording.of("show.text", name, text.lines().count(), text.length())),
                more ? lines.subList(0, request.most()) : lines, more);
    }

    private List<Excerpt.Line> lines(int first, int most) {
        List<Excerpt.Line> lines = new ArrayList<>();
        int number = 1;
        for (int start = 0; start < text.length() && lines.size() < most; number++) {
            int end = start;
            while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
                end++;
            }
            if (number >= first) {
                lines.add(new Excerpt.Line("chars=" + start + '-' + end, text.substring(start, end)));
            }
            start = text.startsWith("\r\n", end) ? end + 2 : end + 1;
        }
        return lines;
    }

    @Override
    public void close() {
        // Nothing stays open.
    }
}
