package org.hecha.seal.internal.pades;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.hecha.seal.internal.Flaw;
import org.hecha.seal.internal.algorithm.DigestAlgorithm;

/**
 * The bytes that a signature in a PDF covers: all from the first to the end of its revision but one gap, in which nothing
 * stands but the signature itself, in hexadecimal digits.
 *
 * @param gap where the gap begins, with {@code <}
 * @param resume where the covered bytes go on, behind {@code >}
 * @param end where they end
 */
record ByteRange(int gap, int resume, int end) {

    private static final byte[] END = "%%EOF".getBytes(StandardCharsets.ISO_8859_1);
    private static final byte[] KEY = "/Contents".getBytes(StandardCharsets.ISO_8859_1);
    private static final int NUMBERS = 4;

    /** @throws Flaw when the range is anything else than described */
    static ByteRange of(COSDictionary signature, byte[] file, String field) throws Flaw {
        long[] numbers = numbers(signature, field);
        boolean shape = numbers[0] == 0 && numbers[1] > 0 && numbers[2] > numbers[1] + 1 && numbers[3] > 0
                && numbers[2] <= file.length && numbers[3] <= file.length - numbers[2];
        if (!shape) {
            throw new Flaw("pdfRange", field);
        }
        ByteRange range = new ByteRange((int) numbers[1], (int) numbers[2], (int) (numbers[2] + numbers[3]));
        if (!range.holdsOnly(signature, file)) {
            throw new Flaw("pdfGap", field);
        }
        if (!range.endsRevision(file)) {
            throw new Flaw("pdfRangeEnd", field);
        }
        return range;
    }

    private static long[] numbers(COSDictionary signature, String field) throws Flaw {
        COSArray array = signature.getCOSArray(COSName.BYTERANGE);
        if (array == null || array.size() != NUMBERS) {
            throw new Flaw("pdfRange", field);
        }
        long[] numbers = new long[NUMBERS];
        for (int index = 0; index < NUMBERS; index++) {
            COSBase number = array.getObject(index);
            if (!(number instanceof COSInteger integer)) {
                throw new Flaw("pdfRange", field);
            }
            numbers[index] = integer.longValue();
        }
        return numbers;
    }

    /** The gap is the value of /Contents, whole and alone. */
    private boolean holdsOnly(COSDictionary signature, byte[] file) {
        int before = gap;
        while (before > 0 && Character.isWhitespace(file[before - 1])) {
            before--;
        }
        boolean keyed = before >= KEY.length
                && Arrays.equals(file, before - KEY.length, before, KEY, 0, KEY.length);
        if (!keyed || file[gap] != '<' || file[resume - 1] != '>') {
            return false;
        }
        String digits = new String(file, gap + 1, resume - gap - 2, StandardCharsets.ISO_8859_1);
        try {
            return signature.getDictionaryObject(COSName.CONTENTS) instanceof COSString contents
                    && Arrays.equals(HexFormat.of().parseHex(digits), contents.getBytes());
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private boolean endsRevision(byte[] file) {
        int at = end;
        while (at > resume && (file[at - 1] == '\n' || file[at - 1] == '\r')) {
            at--;
        }
        return end - at <= 2 && at - END.length >= resume
                && Arrays.equals(file, at - END.length, at, END, 0, END.length);
    }

    byte[] digest(byte[] file, DigestAlgorithm algorithm) {
        MessageDigest digest = algorithm.start();
        digest.update(file, 0, gap);
        digest.update(file, resume, end - resume);
        return digest.digest();
    }
}
