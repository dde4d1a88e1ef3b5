package org.hecha.evidence.internal.content;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.hecha.standard.evidence.FileCondition;

/** Whether a PDF opens without a password and has pages. */
final class PdfContent {

    /** Readers look for the end mark near the end of the file; some programs write something behind it. */
    private static final int TAIL = 4096;
    private static final int LONGEST_NUMBER = 18;
    private static final Pattern START = Pattern.compile("startxref\\s+(\\d+)\\s+%%EOF"); //$NON-NLS-1$

    private PdfContent() {
    }

    static FileCondition examine(Path file) throws IOException {
        String tail = tail(file);
        if (!tail.contains("%%EOF")) { //$NON-NLS-1$
            return FileCondition.CORRUPT;
        }
        if (isPlain(file, tail)) {
            return FileCondition.PRESENT;
        }
        try (RandomAccessReadBufferedFile bytes = new RandomAccessReadBufferedFile(file.toFile());
                PDDocument document = Loader.loadPDF(bytes)) {
            return document.getNumberOfPages() > 0 ? FileCondition.PRESENT : FileCondition.CORRUPT;
        } catch (InvalidPasswordException e) {
            return FileCondition.PASSWORD;
        } catch (IOException | RuntimeException | StackOverflowError e) {
            // the parser meets nonsense in all these ways
            return FileCondition.CORRUPT;
        }
    }

    /**
     * Whether the file ends with a trailer in plain text that names a root and no encryption, and points to a table of objects
     * that is there: then it opens, and the library, which takes a hundred times as long, need not be asked.
     */
    private static boolean isPlain(Path file, String tail) throws IOException {
        int trailer = tail.lastIndexOf("trailer"); //$NON-NLS-1$
        Matcher start = START.matcher(tail);
        if (trailer < 0 || !start.find(trailer) || start.group(1).length() > LONGEST_NUMBER) {
            return false;
        }
        String dictionary = tail.substring(trailer, start.start());
        return dictionary.contains("/Root") && !dictionary.contains("/Encrypt") //$NON-NLS-1$ //$NON-NLS-2$
                && read(file, Long.parseLong(start.group(1)), 4).equals("xref"); //$NON-NLS-1$
    }

    private static String tail(Path file) throws IOException {
        return read(file, Math.max(0, Files.size(file) - TAIL), TAIL);
    }

    private static String read(Path file, long at, int most) throws IOException {
        try (FileChannel channel = FileChannel.open(file)) {
            ByteBuffer bytes = ByteBuffer.allocate(most);
            while (bytes.hasRemaining() && channel.read(bytes, at + bytes.position()) >= 0) {
                continue;
            }
            return new String(bytes.array(), 0, bytes.position(), StandardCharsets.ISO_8859_1);
        }
    }
}
