package org.hecha.seal.internal.pades;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

import org.hecha.seal.internal.Flaw;

/**
 * Finds, before a parser does, streams of objects and of cross references that unpack to more than memory holds. Other
 * streams are never unpacked here. Whatever is unusual about such a stream, two filters in a row for instance, counts as
 * harmful: no program writes it for good.
 */
final class PdfBombs {

    private static final byte[] STREAM = "stream".getBytes(StandardCharsets.ISO_8859_1);
    private static final Pattern UNPACKED = Pattern.compile("ObjStm|XRef|#");
    private static final Pattern ODD = Pattern.compile(
            "LZW|RunLength|ASCII|Crypt|Decode.{0,40}Decode\\b.{0,40}Decode\\b|/Fl\\b|Columns\\s+\\d{5,}|Colors\\s+\\d{2,}"
                    + "|BitsPerComponent\\s+\\d{3,}", Pattern.DOTALL);
    private static final int LONGEST_DICTIONARY = 4096;
    private static final long MOST_ONE = 32L << 20;
    private static final long MOST_ALL = 96L << 20;

    private final byte[] bytes;
    private final byte[] buffer = new byte[1 << 16];
    private long all;

    private PdfBombs(byte[] bytes) {
        this.bytes = bytes;
    }

    /** @throws Flaw when a stream would unpack to too much */
    static void demandHarmless(byte[] bytes) throws Flaw {
        new PdfBombs(bytes).check();
    }

    private void check() throws Flaw {
        int floor = 0;
        for (int at = Bytes.find(bytes, STREAM, 0); at >= 0; at = Bytes.find(bytes, STREAM, at + STREAM.length)) {
            boolean end = at >= 3 && bytes[at - 1] == 'd' && bytes[at - 2] == 'n' && bytes[at - 3] == 'e';
            if (!end) {
                int from = Math.max(floor, at - LONGEST_DICTIONARY);
                String before = new String(bytes, from, at - from, StandardCharsets.ISO_8859_1);
                String dictionary = before.substring(Math.max(0, before.lastIndexOf(" obj")));
                if (UNPACKED.matcher(dictionary).find()) {
                    check(dictionary, at + STREAM.length);
                }
            }
            floor = at;
        }
    }

    private void check(String dictionary, int start) throws Flaw {
        if (ODD.matcher(dictionary).find()) {
            throw new Flaw("pdfBomb");
        }
        int from = start;
        while (from < bytes.length && (bytes[from] == '\r' || bytes[from] == '\n')) {
            from++;
        }
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(bytes, from, bytes.length - from);
            long one = 0;
            for (int count = inflater.inflate(buffer); count > 0; count = inflater.inflate(buffer)) {
                one += count;
                all += count;
                if (one > MOST_ONE || all > MOST_ALL) {
                    throw new Flaw("pdfBomb");
                }
            }
        } catch (DataFormatException e) {
            // Not packed in this way, or damaged: it holds no more than the file does.
            all += 1;
        } finally {
            inflater.end();
        }
    }
}
