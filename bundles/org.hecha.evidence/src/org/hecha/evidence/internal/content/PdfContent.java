package org.hecha.evidence.internal.content;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.hecha.standard.evidence.FileCondition;

/** Whether a PDF opens without a password and has pages. */
final class PdfContent {

    /** Readers look for the end mark near the end of the file; some programs write something behind it. */
    private static final int TAIL = 4096;

    private PdfContent() {
    }

    static FileCondition examine(Path file) throws IOException {
        if (!endsAsPdf(file)) {
            return FileCondition.CORRUPT;
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

    private static boolean endsAsPdf(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file)) {
            ByteBuffer tail = ByteBuffer.allocate((int) Math.min(TAIL, channel.size()));
            channel.position(channel.size() - tail.capacity());
            while (tail.hasRemaining() && channel.read(tail) >= 0) {
                continue;
            }
            return new String(tail.array(), StandardCharsets.ISO_8859_1).contains("%%EOF"); //$NON-NLS-1$
        }
    }
}
