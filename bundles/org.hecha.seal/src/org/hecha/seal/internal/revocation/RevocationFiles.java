package org.hecha.seal.internal.revocation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.hecha.core.text.Refusal;
import org.hecha.seal.RevocationSource;
import org.hecha.seal.internal.Flaw;
import org.hecha.seal.internal.SealTexts;

/** Reads revocation lists and OCSP responses from files, in DER or PEM, and from folders. */
public final class RevocationFiles {

    private static final Pattern BLOCK = Pattern.compile(
            "-----BEGIN (X509 CRL|OCSP RESPONSE)-----([A-Za-z0-9+/=\\s]*+)-----END \\1-----");
    private static final byte[] PEM = "-----BEGIN ".getBytes(StandardCharsets.US_ASCII);
    /** A list in PEM is a third longer than in DER. */
    private static final long LARGEST = RevocationList.LARGEST / 2 * 3L;
    private static final int MOST_FILES = 1000;

    private final List<byte[]> ocspResponses = new ArrayList<>();
    private final List<byte[]> crls = new ArrayList<>();

    private RevocationFiles() {
    }

    /**
     * @param paths files that must hold lists or responses, and folders, of which everything else is passed over
     * @throws Refusal naming the first that is missing, unreadable, too large or holds nothing of the kind
     */
    public static RevocationSource.Answers read(List<Path> paths) throws Refusal {
        RevocationFiles reading = new RevocationFiles();
        for (Path path : paths) {
            if (Files.isDirectory(path)) {
                reading.addFolder(path);
            } else if (!reading.add(path)) {
                throw SealTexts.refusal("revocationFileNot", path);
            }
        }
        return new RevocationSource.Answers(reading.ocspResponses, reading.crls);
    }

    private void addFolder(Path folder) throws Refusal {
        List<Path> files;
        try (Stream<Path> all = Files.list(folder)) {
            files = all.filter(Files::isRegularFile).sorted().limit(MOST_FILES + 1L).toList();
        } catch (IOException | java.io.UncheckedIOException e) {
            throw new Refusal(SealTexts.text("revocationFileUnreadable", folder, SealTexts.said(e)), e);
        }
        if (files.size() > MOST_FILES) {
            throw SealTexts.refusal("revocationFolderLarge", folder, MOST_FILES);
        }
        for (Path file : files) {
            add(file);
        }
    }

    /** Whether the file held something of the kind. */
    private boolean add(Path file) throws Refusal {
        if (!Files.isRegularFile(file)) {
            throw SealTexts.refusal("revocationFileMissing", file);
        }
        try {
            if (Files.size(file) > LARGEST) {
                return false;
            }
            byte[] bytes = Files.readAllBytes(file);
            int before = ocspResponses.size() + crls.size();
            if (startsAsPem(bytes)) {
                Matcher block = BLOCK.matcher(new String(bytes, StandardCharsets.ISO_8859_1));
                while (block.find()) {
                    addDer(Base64.getMimeDecoder().decode(block.group(2)));
                }
            } else {
                addDer(bytes);
            }
            return ocspResponses.size() + crls.size() > before;
        } catch (IOException e) {
            throw new Refusal(SealTexts.text("revocationFileUnreadable", file, SealTexts.said(e)), e);
        } catch (IllegalArgumentException e) {
            // Not Base64: nothing of the kind.
            return false;
        }
    }

    private static boolean startsAsPem(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, 1 << 16), StandardCharsets.ISO_8859_1);
        return head.contains(new String(PEM, StandardCharsets.US_ASCII));
    }

    private void addDer(byte[] der) {
        if (isOcsp(der)) {
            ocspResponses.add(der);
        } else if (isList(der)) {
            crls.add(der);
        }
    }

    private static boolean isOcsp(byte[] der) {
        try {
            OcspAnswer.parse(der);
            return true;
        } catch (Flaw e) {
            return false;
        }
    }

    private static boolean isList(byte[] der) {
        try {
            RevocationList.parse(der);
            return true;
        } catch (Flaw e) {
            return false;
        }
    }
}
