package org.hecha.core.internal.xmi;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A cursor over an XML document in UTF-8. It knows the plain part of XML that our own files use: tags, attributes in
 * double quotes, text, references to characters. Everything else, well-formed or not, is unusual to it: comments,
 * CDATA, document types, processing instructions, line ends that XML would normalise, bytes that are no UTF-8.
 */
final class XmlBytes {

    private static final byte PLAIN = 0;
    private static final byte BEYOND_ASCII = 1;
    private static final byte REFERENCE = 2;
    private static final byte BLANK = 4;
    private static final byte UNUSUAL = 8;
    private static final byte[] KIND = kinds();

    private final byte[] bytes;
    private int at;
    private int from;
    private int to;
    private int hash;
    private int seen;

    XmlBytes(byte[] bytes) {
        this.bytes = bytes;
    }

    private static byte[] kinds() {
        byte[] kinds = new byte[256];
        Arrays.fill(kinds, 0, ' ', UNUSUAL);
        Arrays.fill(kinds, 128, 256, BEYOND_ASCII);
        kinds['\t'] = BLANK;
        kinds['\n'] = BLANK;
        kinds['&'] = REFERENCE;
        kinds['<'] = UNUSUAL;
        return kinds;
    }

    int position() {
        return at;
    }

    /** Goes back to a {@link #position}. */
    void back(int position) {
        at = position;
    }

    /** Whether a start tag ends here. */
    boolean endsTag() {
        return at < bytes.length && (bytes[at] == '>' || bytes[at] == '/');
    }

    boolean atEnd() {
        return at == bytes.length;
    }

    /** Goes past {@code expected} where it comes next. */
    boolean take(byte[] expected) {
        int end = at + expected.length;
        if (end > bytes.length || !Arrays.equals(bytes, at, end, expected, 0, expected.length)) {
            return false;
        }
        at = end;
        return true;
    }

    boolean take(char expected) {
        if (at < bytes.length && bytes[at] == expected) {
            at++;
            return true;
        }
        return false;
    }

    void need(char expected) throws UnusualFormException {
        if (!take(expected)) {
            throw new UnusualFormException("no " + expected); //$NON-NLS-1$
        }
    }

    void need(byte[] expected) throws UnusualFormException {
        if (!take(expected)) {
            throw new UnusualFormException("no " + new String(expected, StandardCharsets.UTF_8)); //$NON-NLS-1$
        }
    }

    /** Goes past white space; says whether there was any. */
    boolean space() {
        int start = at;
        while (at < bytes.length && (bytes[at] == ' ' || bytes[at] == '\n' || bytes[at] == '\t' || bytes[at] == '\r')) {
            at++;
        }
        return at > start;
    }

    /** Goes past a name and keeps it: letters, digits and the few signs that names of ours have. */
    void name() throws UnusualFormException {
        from = at;
        while (at < bytes.length && nameByte(bytes[at])) {
            at++;
        }
        to = at;
        if (from == to) {
            throw new UnusualFormException("no name"); //$NON-NLS-1$
        }
    }

    private static boolean nameByte(byte b) {
        return b >= 'a' && b <= 'z' || b >= 'A' && b <= 'Z' || b >= '0' && b <= '9' || b == ':' || b == '_';
    }

    /** Goes past an attribute value with its quotes and keeps it. */
    void value() throws UnusualFormException {
        need('"');
        openValue();
    }

    /** As {@link #value()} where the first quote was passed already. */
    void openValue() throws UnusualFormException {
        scan('"');
        at++;
        if ((seen & BLANK) != 0) {
            throw new UnusualFormException("white space that XML normalises"); //$NON-NLS-1$
        }
    }

    /** Goes to the next tag and keeps the text before it. */
    void text() throws UnusualFormException {
        scan('<');
        for (int i = from; i + 2 < to; i++) {
            if (bytes[i] == ']' && bytes[i + 1] == ']' && bytes[i + 2] == '>') {
                throw new UnusualFormException("]]>"); //$NON-NLS-1$
            }
        }
    }

    private void scan(char stop) throws UnusualFormException {
        int kinds = 0;
        int sum = 0;
        int i = at;
        for (; i < bytes.length && bytes[i] != stop; i++) {
            byte b = bytes[i];
            kinds |= KIND[b & 0xFF];
            sum = 31 * sum + b;
        }
        if (i == bytes.length || (kinds & UNUSUAL) != 0) {
            throw new UnusualFormException("a character that stands for something else, or none at all"); //$NON-NLS-1$
        }
        from = at;
        to = i;
        at = i;
        hash = sum;
        seen = kinds;
    }

    /** Whether what was kept last is exactly this. */
    boolean is(byte[] expected) {
        return to - from == expected.length && Arrays.equals(bytes, from, to, expected, 0, expected.length);
    }

    /** Whether what was kept last begins with this. */
    boolean startsWith(byte[] beginning) {
        return to - from > beginning.length
                && Arrays.equals(bytes, from, from + beginning.length, beginning, 0, beginning.length);
    }

    /** Hash of the bytes of the value or text kept last. */
    int hash() {
        return hash;
    }

    /** A copy of the bytes of what was kept last. */
    byte[] copy() {
        return Arrays.copyOfRange(bytes, from, to);
    }

    /** The value or text kept last, its references replaced. */
    String string() throws UnusualFormException {
        if (seen == PLAIN || seen == BLANK) {
            return new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
        }
        String text = new String(bytes, from, to - from, StandardCharsets.UTF_8);
        if (text.indexOf('\uFFFD') >= 0 || text.indexOf('\uFFFE') >= 0 || text.indexOf('\uFFFF') >= 0) {
            throw new UnusualFormException("no UTF-8, or no character of XML"); //$NON-NLS-1$
        }
        return (seen & REFERENCE) == 0 ? text : References.replaced(text);
    }

    /** The name kept last. */
    String word() {
        return new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
    }
}
