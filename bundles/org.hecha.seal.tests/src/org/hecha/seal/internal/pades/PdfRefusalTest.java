package org.hecha.seal.internal.pades;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.DeflaterOutputStream;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.hecha.core.text.Refusal;
import org.hecha.seal.RevocationSource;
import org.hecha.seal.Sealing.Existing;
import org.hecha.seal.SignatureLevel;
import org.hecha.seal.SignatureRequest;
import org.hecha.seal.TestKeys;
import org.hecha.seal.internal.keys.IssuedKey;
import org.hecha.standard.seal.SignerRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What cannot be signed, or not by this one, is refused in a sentence, and the file stays as it was. */
class PdfRefusalTest {

    @TempDir
    Path folder;

    private void assertRefused(Path pdf, IssuedKey key, SignerRole role, String words) throws Exception {
        byte[] before = Files.exists(pdf) ? Files.readAllBytes(pdf) : new byte[0];
        Refusal refusal = assertThrows(Refusal.class,
                () -> new PdfBench(folder).sign(pdf, key, role, SignatureLevel.B));
        assertTrue(refusal.getMessage().contains(words), refusal.getMessage());
        assertArrayEquals(before, Files.exists(pdf) ? Files.readAllBytes(pdf) : new byte[0]);
        try (var files = Files.list(folder)) {
            assertTrue(files.noneMatch(each -> each.toString().endsWith(".tmp")));
        }
    }

    private void assertRefused(Path pdf, String words) throws Exception {
        assertRefused(pdf, TestKeys.SIGNER, SignerRole.LEAD_VERIFIER, words);
    }

    private Path written(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("odd.pdf"), bytes);
    }

    @Test
    void filesThatAreNoDocuments() throws Exception {
        assertRefused(folder.resolve("missing.pdf"), "does not exist");
        assertRefused(written("no pdf at all".getBytes(StandardCharsets.UTF_8)), "is no PDF");
        assertRefused(written(new byte[0]), "is no PDF");
        assertRefused(written("%PDF-1.7\nnothing else".getBytes(StandardCharsets.UTF_8)), "damaged");
        Refusal refusal = assertThrows(Refusal.class,
                () -> new PdfBench(folder).sign(folder, TestKeys.SIGNER, null, SignatureLevel.B));
        assertTrue(refusal.getMessage().contains("is no file"), refusal.getMessage());
    }

    @Test
    void anEncryptedDocument() throws Exception {
        for (String user : new String[] {"", "secret"}) {
            try (PDDocument document = new PDDocument(); OutputStream out = Files.newOutputStream(folder.resolve("locked.pdf"))) {
                document.addPage(new PDPage());
                document.protect(new StandardProtectionPolicy("owner", user, new AccessPermission()));
                document.save(out);
            }
            assertRefused(folder.resolve("locked.pdf"), "encrypted");
        }
    }

    @Test
    void aDocumentWithoutPagesOrWithTooMany() throws Exception {
        try (PDDocument document = new PDDocument(); OutputStream out = Files.newOutputStream(folder.resolve("empty.pdf"))) {
            document.save(out);
        }
        assertRefused(folder.resolve("empty.pdf"), "no pages");
        try (PDDocument document = new PDDocument(); OutputStream out = Files.newOutputStream(folder.resolve("many.pdf"))) {
            for (int count = 0; count <= PdfFile.MOST_PAGES; count++) {
                document.addPage(new PDPage());
            }
            document.save(out);
        }
        assertRefused(folder.resolve("many.pdf"), "more than");
    }

    @Test
    void packedObjectsThatFillTheMemory() throws Exception {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(packed)) {
            byte[] zeros = new byte[1 << 20];
            for (int count = 0; count < 64; count++) {
                out.write(zeros);
            }
        }
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        pdf.write(("%PDF-1.5\n1 0 obj\n<</Type /ObjStm /N 1 /First 4 /Filter /FlateDecode /Length " + packed.size()
                + ">>\nstream\n").getBytes(StandardCharsets.ISO_8859_1));
        packed.writeTo(pdf);
        pdf.write("\nendstream\nendobj\nstartxref\n0\n%%EOF\n".getBytes(StandardCharsets.ISO_8859_1));
        assertRefused(written(pdf.toByteArray()), "damaged");
        assertThrows(IOException.class, () -> PdfSignatureFacts.read(pdf.toByteArray()));
    }

    @Test
    void rolesOutOfOrderTwiceOrByTheSamePerson() throws Exception {
        PdfBench bench = new PdfBench(folder);
        Path pdf = bench.document();
        bench.sign(pdf, PdfBench.REVIEWER, SignerRole.TECHNICAL_REVIEWER, SignatureLevel.B);
        assertRefused(pdf, TestKeys.SIGNER, SignerRole.LEAD_VERIFIER, "comes before");
        assertRefused(pdf, TestKeys.SIGNER, SignerRole.TECHNICAL_REVIEWER, "has been signed as Technical reviewer");
        assertRefused(pdf, PdfBench.REVIEWER, SignerRole.AUTHORISED_SIGNATORY, "one person signs in one role only");
    }

    @Test
    void aDocumentChangedSinceItWasSigned() throws Exception {
        Path pdf = new PdfBench(folder).signed();
        byte[] bytes = Files.readAllBytes(pdf);
        int at = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("stream") + 20;
        bytes[at] ^= 1;
        Files.write(pdf, bytes);
        assertRefused(pdf, PdfBench.REVIEWER, SignerRole.TECHNICAL_REVIEWER, "changed after");
    }

    @Test
    void aTargetThatIsThereAlready() throws Exception {
        PdfBench bench = new PdfBench(folder);
        Path pdf = bench.document();
        Path target = Files.writeString(folder.resolve("other.pdf"), "mine");
        SignatureRequest request = bench.request(TestKeys.SIGNER, null, SignatureLevel.B);
        assertThrows(Refusal.class, () -> bench.signing.sign(pdf, target, Existing.REFUSE, request, PdfBench.ENGLISH, null));
        assertEquals("mine", Files.readString(target));
        bench.signing.sign(pdf, target, Existing.REPLACE, request, PdfBench.ENGLISH, null);
        assertTrue(PdfBench.signatures(target).get(0).intact());
    }

    @Test
    void levelsWithoutTheirMeans() throws Exception {
        PdfBench bench = new PdfBench(folder);
        Path pdf = bench.document();
        SignatureRequest full = bench.request(TestKeys.SIGNER, SignerRole.LEAD_VERIFIER, SignatureLevel.LT);
        byte[] before = Files.readAllBytes(pdf);
        SignatureRequest unstamped = new SignatureRequest(full.key(), full.at(), full.role(), full.level(), Optional.empty(),
                full.revocation(), full.trust());
        assertThrows(Refusal.class, () -> bench.signing.sign(pdf, pdf, Existing.REPLACE, unstamped, PdfBench.ENGLISH, null));
        SignatureRequest unproven = new SignatureRequest(full.key(), full.at(), full.role(), full.level(), full.stamps(),
                RevocationSource.NONE, full.trust());
        assertThrows(Refusal.class, () -> bench.signing.sign(pdf, pdf, Existing.REPLACE, unproven, PdfBench.ENGLISH, null));
        assertThrows(Refusal.class, () -> bench.signing.extend(pdf, pdf, Existing.REPLACE, full.extension(), null));
        assertArrayEquals(before, Files.readAllBytes(pdf));
    }
}
