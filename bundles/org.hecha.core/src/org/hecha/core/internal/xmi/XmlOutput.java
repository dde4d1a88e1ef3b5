package org.hecha.core.internal.xmi;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Writes UTF-8 into a stream through a buffer of its own, escaping as EMF does. One thread. */
final class XmlOutput {

    private static final int SIZE = 1 << 16;
    /** Longest form of one character: {@code &quot;}. */
    private static final int LONGEST = 6;
    private static final byte[][] IN_ATTRIBUTES = escapes();
    private static final byte[][] IN_TEXT = escapes();

    static {
        IN_ATTRIBUTES['\t'] = "&#x9;".getBytes(StandardCharsets.US_ASCII); //$NON-NLS-1$
        IN_ATTRIBUTES['\n'] = "&#xA;".getBytes(StandardCharsets.US_ASCII); //$NON-NLS-1$
    }

    private final OutputStream out;
    private final byte[] buffer = new byte[SIZE];
    private int used;

    XmlOutput(OutputStream out) {
        this.out = out;
    }

    private static byte[][] escapes() {
        byte[][] escapes = new byte[128][];
        escapes['&'] = "&amp;".getBytes(StandardCharsets.US_ASCII); //$NON-NLS-1$
        escapes['"'] = "&quot;".getBytes(StandardCharsets.US_ASCII); //$NON-NLS-1$
        escapes['<'] = "&lt;".getBytes(StandardCharsets.US_ASCII); //$NON-NLS-1$
        escapes['\r'] = "&#xD;".getBytes(StandardCharsets.US_ASCII); //$NON-NLS-1$
        return escapes;
    }

    /** Markup, or text that is known to need no escape. */
    void plain(byte[] bytes) throws IOException {
        if (bytes.length > SIZE - used) {
            flush();
            if (bytes.length > SIZE) {
                out.write(bytes);
                return;
            }
        }
        System.arraycopy(bytes, 0, buffer, used, bytes.length);
        used += bytes.length;
    }

    void plain(char ascii) throws IOException {
        room();
        buffer[used++] = (byte) ascii;
    }

    /** The value of an attribute. @throws UnwritableCharacterException for what XML cannot hold */
    void attribute(String value) throws IOException {
        escaped(value, IN_ATTRIBUTES, false);
    }

    /** The text of an element. @throws UnwritableCharacterException for what XML cannot hold */
    void text(String value) throws IOException {
        escaped(value, IN_TEXT, true);
    }

    private void escaped(String value, byte[][] escapes, boolean text) throws IOException {
        int length = value.length();
        for (int i = 0; i < length; i++) {
            char c = value.charAt(i);
            room();
            if (c >= 128) {
                i += beyondAscii(value, i);
            } else if (text && c == '>' && i > 1 && value.charAt(i - 1) == ']' && value.charAt(i - 2) == ']') {
                plain("&gt;".getBytes(StandardCharsets.US_ASCII)); //$NON-NLS-1$
            } else if (escapes[c] != null) {
                plain(escapes[c]);
            } else if (c < ' ' && c != '\t' && c != '\n') {
                throw new UnwritableCharacterException(c);
            } else {
                buffer[used++] = (byte) c;
            }
        }
    }

    /** @return how many further chars of the text were taken */
    private int beyondAscii(String value, int at) throws IOException {
        int character = value.codePointAt(at);
        if (character >= 0xD800 && character <= 0xDFFF || character == 0xFFFE || character == 0xFFFF) {
            throw new UnwritableCharacterException(character);
        }
        if (character < 0x800) {
            buffer[used++] = (byte) (0xC0 | character >> 6);
        } else {
            if (character < 0x10000) {
                buffer[used++] = (byte) (0xE0 | character >> 12);
            } else {
                buffer[used++] = (byte) (0xF0 | character >> 18);
                buffer[used++] = (byte) (0x80 | character >> 12 & 0x3F);
            }
            buffer[used++] = (byte) (0x80 | character >> 6 & 0x3F);
        }
        buffer[used++] = (byte) (0x80 | character & 0x3F);
        return character < 0x10000 ? 0 : 1;
    }

    private void room() throws IOException {
        if (used > SIZE - LONGEST) {
            flush();
        }
    }

    /** Hands on what is in the buffer. */
    void flush() throws IOException {
        out.write(buffer, 0, used);
        used = 0;
    }

    /** As many blanks as {@code depth} levels of two. */
    static byte[] indent(int depth) {
        byte[] blanks = new byte[2 * depth];
        Arrays.fill(blanks, (byte) ' ');
        return blanks;
    }
}
