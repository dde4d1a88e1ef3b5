package org.hecha.io.spreadsheet.internal.grid;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.hecha.core.text.Reasons;
import org.hecha.core.text.Refusal;
import org.hecha.io.spreadsheet.internal.Wording;

/**
 * The encoding of a CSV file: what a byte order mark says, else UTF-8 where every byte is valid UTF-8, else GB18030, in
 * which Chinese editions of spreadsheet programs save. Found by one pass over the whole file.
 *
 * @param file the file
 * @param charset its encoding
 * @param mark length of the byte order mark
 */
record CsvText(Path file, Charset charset, int mark) {

    private static final Charset GB18030 = Charset.forName("GB18030");

    static CsvText of(Path file) throws Refusal {
        String name = Grid.nameOf(file);
        try {
            CsvText text = marked(file);
            if (text == null && valid(file, StandardCharsets.UTF_8)) {
                return new CsvText(file, StandardCharsets.UTF_8, 0);
            }
            text = text == null ? new CsvText(file, GB18030, 0) : text;
            if (!valid(file, text.charset)) {
                throw Wording.refusal("encoding", name);
            }
            return text;
        } catch (IOException e) {
            throw Wording.refusal(e, "cannotRead", name, Reasons.of(e));
        }
    }

    Reader open() throws IOException {
        InputStream stream = Files.newInputStream(file);
        stream.skipNBytes(mark);
        return new InputStreamReader(stream, charset);
    }

    private static CsvText marked(Path file) throws IOException {
        byte[] head;
        try (InputStream stream = Files.newInputStream(file)) {
            head = stream.readNBytes(3);
        }
        if (head.length == 3 && head[0] == (byte) 0xEF && head[1] == (byte) 0xBB && head[2] == (byte) 0xBF) {
            return new CsvText(file, StandardCharsets.UTF_8, 3);
        }
        if (head.length >= 2 && head[0] == (byte) 0xFF && head[1] == (byte) 0xFE) {
            return new CsvText(file, StandardCharsets.UTF_16LE, 2);
        }
        if (head.length >= 2 && head[0] == (byte) 0xFE && head[1] == (byte) 0xFF) {
            return new CsvText(file, StandardCharsets.UTF_16BE, 2);
        }
        return null;
    }

    /**
     * Whether the whole file is valid in {@code charset}. Refuses binary content, and an odd number of quotation marks:
     * what follows the unpaired one would be swallowed into one cell.
     */
    private static boolean valid(Path file, Charset charset) throws IOException, Refusal {
        CharsetDecoder decoder = charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer bytes = ByteBuffer.allocate(1 << 16);
        CharBuffer chars = CharBuffer.allocate(1 << 16);
        long quotes = 0;
        try (InputStream stream = Files.newInputStream(file)) {
            boolean end = false;
            while (!end) {
                int read = stream.read(bytes.array(), bytes.position(), bytes.remaining());
                end = read < 0;
                bytes.position(bytes.position() + Math.max(read, 0)).flip();
                CoderResult result = decoder.decode(bytes, chars, end);
                if (result.isError()) {
                    return false;
                }
                quotes += inspect(chars.flip(), Grid.nameOf(file));
                chars.clear();
                bytes.compact();
            }
        }
        if (quotes % 2 != 0) {
            throw Wording.refusal("unpairedQuote", Grid.nameOf(file));
        }
        return true;
    }

    private static int inspect(CharBuffer text, String name) throws Refusal {
        int quotes = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 0) {
                throw Wording.refusal("notText", name);
            }
            quotes += c == '"' ? 1 : 0;
        }
        return quotes;
    }
}
