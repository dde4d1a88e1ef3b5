package org.hecha.evidence.internal.content;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** Tells the format of a file from its first bytes. Without state. */
final class Signatures {

    /** Bytes that are looked at. */
    static final int HEAD = 4096;
    private static final int PDF_WITHIN = 1024;

    private Signatures() {
    }

    /**
     * @param head the first bytes, {@link #HEAD} of them or the whole file
     * @return the format; {@link MediaType#ZIP} for every container, {@link MediaType#TEXT} for every text without marks
     */
    static MediaType of(byte[] head) {
        String latin = new String(head, 0, Math.min(head.length, PDF_WITHIN), StandardCharsets.ISO_8859_1);
        if (latin.contains("%PDF-")) { //$NON-NLS-1$
            return MediaType.PDF;
        }
        for (Mark mark : Mark.ALL) {
            if (latin.startsWith(mark.bytes, mark.offset)) {
                return mark.type;
            }
        }
        // a picture begins so, and so may a text: its header has four zeros at the seventh byte
        if (latin.startsWith("BM") && latin.startsWith("\0\0\0\0", 6)) { //$NON-NLS-1$ //$NON-NLS-2$
            return MediaType.BMP;
        }
        return isText(head) ? text(head) : MediaType.UNKNOWN;
    }

    private record Mark(MediaType type, int offset, String bytes) {
        static final List<Mark> ALL = List.of(new Mark(MediaType.PNG, 0, "\u0089PNG\r\n\u001A\n"), //$NON-NLS-1$
                new Mark(MediaType.JPEG, 0, "\u00FF\u00D8\u00FF"), new Mark(MediaType.GIF, 0, "GIF8"), //$NON-NLS-1$ //$NON-NLS-2$
                new Mark(MediaType.TIFF, 0, "II*\0"), new Mark(MediaType.TIFF, 0, "MM\0*"), //$NON-NLS-1$ //$NON-NLS-2$
                new Mark(MediaType.WEBP, 8, "WEBP"), new Mark(MediaType.HEIC, 4, "ftypheic"), //$NON-NLS-1$ //$NON-NLS-2$
                new Mark(MediaType.HEIC, 4, "ftypmif1"), new Mark(MediaType.ZIP, 0, "PK\u0003\u0004"), //$NON-NLS-1$ //$NON-NLS-2$
                new Mark(MediaType.ZIP, 0, "PK\u0005\u0006"), //$NON-NLS-1$
                new Mark(MediaType.OLE, 0, "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1"), //$NON-NLS-1$
                new Mark(MediaType.RAR, 0, "Rar!\u001A\u0007"), //$NON-NLS-1$
                new Mark(MediaType.SEVEN_ZIP, 0, "7z\u00BC\u00AF\u0027\u001C"), //$NON-NLS-1$
                new Mark(MediaType.GZIP, 0, "\u001F\u008B")); //$NON-NLS-1$
    }

    /** Text in UTF-8, in UTF-16 with its mark, or in the Chinese encoding. */
    private static boolean isText(byte[] head) {
        if (head.length >= 2 && (head[0] == (byte) 0xFF && head[1] == (byte) 0xFE
                || head[0] == (byte) 0xFE && head[1] == (byte) 0xFF)) {
            return true;
        }
        for (byte b : head) {
            if (b >= 0 && b < 0x20 && b != '\t' && b != '\n' && b != '\r' && b != '\f' && b != 0x1B) {
                return false;
            }
        }
        return decodes(head, StandardCharsets.UTF_8) || decodes(head, Charset.forName("GB18030")); //$NON-NLS-1$
    }

    private static boolean decodes(byte[] head, Charset charset) {
        CharsetDecoder decoder = charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        // the last character may have been cut where the head ends
        boolean whole = head.length < HEAD;
        return !decoder.decode(ByteBuffer.wrap(head), CharBuffer.allocate(head.length + 1), whole).isError();
    }

    private static MediaType text(byte[] head) {
        String start = new String(head, 0, Math.min(head.length, PDF_WITHIN), StandardCharsets.UTF_8)
                .replace("\uFEFF", "").stripLeading().toLowerCase(Locale.ROOT); //$NON-NLS-1$ //$NON-NLS-2$
        if (start.startsWith("<!doctype html") || start.startsWith("<html")) { //$NON-NLS-1$ //$NON-NLS-2$
            return MediaType.HTML;
        }
        return start.startsWith("<?xml") ? MediaType.XML : MediaType.TEXT; //$NON-NLS-1$
    }
}
