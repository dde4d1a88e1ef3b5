package org.hecha.ui.review.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.edit.command.AddCommand;
import org.hecha.core.EngagementDocument;
import org.hecha.core.Identities;
import org.hecha.core.text.Refusal;
import org.hecha.model.evidence.Annotation;
import org.hecha.model.evidence.EvidenceFactory;
import org.hecha.model.evidence.EvidenceItem;
import org.hecha.model.evidence.EvidencePackage;
import org.hecha.model.finding.FindingPackage;
import org.hecha.report.ReportWriter;
import org.hecha.seal.DemonstrationKeys;
import org.hecha.seal.KeyKind;
import org.hecha.seal.PdfSigning;
import org.hecha.seal.RevocationSource;
import org.hecha.seal.Sealing;
import org.hecha.seal.SignatureLevel;
import org.hecha.seal.SignatureRequest;
import org.hecha.seal.SigningKey;
import org.hecha.seal.TestAuthority;
import org.hecha.standard.seal.PackageVerifier;
import org.hecha.standard.seal.SignerRole;
import org.hecha.standard.seal.TrustAnchors;
import org.hecha.testing.window.Factory;

/** Sealed packages for tests, with keys made for them. */
public final class Parcels {

    private Parcels() {
    }

    /**
     * A service of the seal, made by itself: what other bundles would ask about a package beside its signatures is not asked
     * here, inside a framework or without one.
     */
    public static <T> T service(Class<T> type) {
        try {
            ClassLoader seal = Sealing.class.getClassLoader();
            if (type == PdfSigning.class) {
                Object font = ReportWriter.class.getClassLoader().loadClass("org.hecha.report.internal.ReportFont").getConstructor().newInstance();
                return type.cast(seal.loadClass("org.hecha.seal.internal.pades.PdfDocumentSigning").getConstructors()[0].newInstance(font));
            }
            String name = type == PackageVerifier.class ? "PackageVerification" : "PackageSealing";
            return type.cast(seal.loadClass("org.hecha.seal.internal." + name).getConstructor().newInstance());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Fresh keys in a folder. */
    public static DemonstrationKeys keys(Path folder) throws Refusal {
        return TestAuthority.create(folder, KeyKind.EC_P256, Instant.now());
    }

    /** Somebody else, whose certificate nobody but herself has issued; trust it as it is. */
    public static DemonstrationKeys other(Path folder, String name) throws IOException {
        Files.createDirectories(folder);
        Path key = folder.resolve("signer.p12");
        Path certificate = folder.resolve("signer.crt");
        String tool = Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
        run(tool, "-genkeypair", "-keystore", key.toString(), "-storetype", "PKCS12", "-storepass", "other-secret", "-alias", "other",
                "-keyalg", "EC", "-groupname", "secp256r1", "-dname", "CN=" + name, "-validity", "300",
                "-ext", "KeyUsage=digitalSignature,nonRepudiation");
        run(tool, "-exportcert", "-rfc", "-keystore", key.toString(), "-storepass", "other-secret", "-alias", "other",
                "-file", certificate.toString());
        return new DemonstrationKeys(certificate, key, Files.writeString(folder.resolve("signer.password"), "other-secret"));
    }

    private static void run(String... command) throws IOException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        try {
            if (process.waitFor() != 0) {
                throw new IllegalStateException(said);
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    public static char[] password(DemonstrationKeys keys) throws IOException {
        return Files.readString(keys.passwordFile()).strip().toCharArray();
    }

    public static SigningKey open(DemonstrationKeys keys) throws Refusal, IOException {
        return SigningKey.pkcs12(keys.signerKey(), password(keys), Optional.empty());
    }

    /** The test factory, saved in a folder below. */
    public static Path engagement(Path parent) throws Refusal {
        Path folder = parent.resolve("factory.hecha");
        try (EngagementDocument made = Factory.create(folder)) {
            return made.folder();
        }
    }

    /** The test factory with a file of evidence and a finding that is seen in it, saved in a folder below. */
    public static Path engagementWithEvidence(Path parent) throws Refusal, IOException {
        Path folder = parent.resolve("factory.hecha");
        try (EngagementDocument made = Factory.create(folder)) {
            Path file = Files.createDirectories(folder.resolve("evidence")).resolve("bill.txt");
            Files.writeString(file, "Diesel delivered: 98.5 t\n");
            EvidenceItem item = Identities.fresh(EvidenceFactory.eINSTANCE.createEvidenceItem());
            item.setName("bill.txt");
            item.setPath("evidence/bill.txt");
            item.setMediaType("text/plain");
            item.setSize(Files.size(file));
            Annotation place = Identities.fresh(EvidenceFactory.eINSTANCE.createAnnotation());
            place.setItemId(item.getId());
            place.setQuote("98.5 t");
            CompoundCommand command = new CompoundCommand();
            command.append(AddCommand.create(made.domain(), made.evidence(), EvidencePackage.Literals.EVIDENCE_REGISTER__ITEMS, item));
            command.append(AddCommand.create(made.domain(), made.evidence(), EvidencePackage.Literals.EVIDENCE_REGISTER__ANNOTATIONS, place));
            command.append(AddCommand.create(made.domain(), made.findings().getFindings().get(0),
                    FindingPackage.Literals.FINDING__ANNOTATION_IDS, place.getId()));
            made.execute(command);
            made.save();
            return made.folder();
        }
    }

    /** The test factory, sealed by its lead verifier. */
    public static Path sealed(Path parent, DemonstrationKeys keys) throws Refusal, IOException {
        return sealed(engagement(parent), parent.resolve("factory.asice"), keys);
    }

    public static Path sealed(Path engagement, Path target, DemonstrationKeys keys) throws Refusal, IOException {
        try (SigningKey key = open(keys)) {
            service(Sealing.class).seal(engagement, target, Sealing.Existing.REFUSE,
                    new SignatureRequest(key, Instant.now(), Optional.of(SignerRole.LEAD_VERIFIER), SignatureLevel.B,
                            Optional.empty(), RevocationSource.NONE, new TrustAnchors(List.of())), null);
            return target;
        }
    }

    /** The same package with one byte changed inside a file. */
    public static Path changed(Path sealed) throws IOException {
        byte[] bytes = Files.readAllBytes(sealed);
        int place = new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1).indexOf("TEST.fuel");
        bytes[place] = 'X';
        return Files.write(sealed.resolveSibling("changed.asice"), bytes);
    }
}
