package org.hecha.evidence;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.hecha.core.EngagementDocument;
import org.hecha.core.text.Refusal;
import org.hecha.model.engagement.EngagementFactory;
import org.hecha.model.evidence.EvidenceFactory;
import org.hecha.model.evidence.EvidenceItem;

/** Files as a verifier gets them: good ones, locked ones, damaged ones. */
public final class Papers {

    private Papers() {
    }

    /** A new engagement without anything. */
    public static EngagementDocument engagement(Path folder) throws Refusal {
        return EngagementDocument.create(folder.resolve("厂.hecha"), EngagementFactory.eINSTANCE.createEngagement());
    }

    public static EvidenceItem kind(String kind) {
        EvidenceItem details = EvidenceFactory.eINSTANCE.createEvidenceItem();
        details.setKind(kind);
        return details;
    }

    /** @param password to open it; empty for none */
    public static Path pdf(Path file, String password) throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            if (!password.isEmpty()) {
                document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
            }
            document.save(file.toFile());
        }
        return file;
    }

    public static Path xlsx(Path file) throws IOException {
        return zip(file, "[Content_Types].xml", "xl/workbook.xml", "xl/worksheets/sheet1.xml");
    }

    public static Path zip(Path file, String... names) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(("<" + name + "/>").repeat(200).getBytes(StandardCharsets.UTF_8));
            }
        }
        return file;
    }

    /** A ZIP whose directory says that its entries are encrypted. */
    public static Path lockedZip(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(zip(file, "a.csv"));
        for (int at = 0; at < bytes.length - 4; at++) {
            if (bytes[at] == 'P' && bytes[at + 1] == 'K' && bytes[at + 2] == 1 && bytes[at + 3] == 2) {
                bytes[at + 8] |= 1;
            }
        }
        return Files.write(file, bytes);
    }

    /** An OLE container with the stream that office programs put an encrypted workbook in. */
    public static Path lockedWorkbook(Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            out.write(new byte[] { (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1 });
            // across the border of two reads
            out.write(new byte[(1 << 16) - 20]);
            out.write("EncryptedPackage".getBytes(StandardCharsets.UTF_16LE));
            out.write(new byte[600]);
        }
        return file;
    }

    /** The first part of a file. */
    public static Path cut(Path file, double share) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        return Files.write(file, java.util.Arrays.copyOf(bytes, (int) (bytes.length * share)));
    }
}
