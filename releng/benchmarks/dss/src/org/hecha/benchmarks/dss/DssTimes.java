package org.hecha.benchmarks.dss;

import java.io.File;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import eu.europa.esig.dss.asic.cades.ASiCWithCAdESSignatureParameters;
import eu.europa.esig.dss.asic.cades.signature.ASiCWithCAdESService;
import eu.europa.esig.dss.enumerations.ASiCContainerType;
import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.model.DSSDocument;
import eu.europa.esig.dss.model.FileDocument;
import eu.europa.esig.dss.model.SignatureValue;
import eu.europa.esig.dss.model.ToBeSigned;
import eu.europa.esig.dss.spi.DSSUtils;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.CommonTrustedCertificateSource;
import eu.europa.esig.dss.token.DSSPrivateKeyEntry;
import eu.europa.esig.dss.token.Pkcs12SignatureToken;
import eu.europa.esig.dss.validation.SignedDocumentValidator;

/**
 * How long EU DSS takes to pack and sign the files of a folder (ASiC-E, CAdES baseline B) and to validate the package:
 * {@code DssTimes FOLDER SIGNER.p12 PASSWORD-FILE ROOT.crt ROUNDS}. The folder is one that {@code run seal} made.
 */
public final class DssTimes {

    private DssTimes() {
    }

    public static void main(String[] arguments) throws Exception {
        Locale.setDefault(Locale.ENGLISH);
        PrintStream out = System.out;
        List<DSSDocument> files;
        try (Stream<Path> all = Files.walk(Path.of(arguments[0]))) {
            files = all.filter(Files::isRegularFile).sorted().map(DssTimes::document).toList();
        }
        char[] password = Files.readString(Path.of(arguments[2])).strip().toCharArray();
        File target = File.createTempFile("dss", ".asice");
        CommonCertificateVerifier verifier = new CommonCertificateVerifier();
        CommonTrustedCertificateSource trusted = new CommonTrustedCertificateSource();
        trusted.addCertificate(DSSUtils.loadCertificate(new File(arguments[3])));
        verifier.setTrustedCertSources(trusted);
        for (int round = 0; round < Integer.parseInt(arguments[4]); round++) {
            long start = System.nanoTime();
            sign(files, new File(arguments[1]), password, target, verifier);
            long signed = System.nanoTime();
            SignedDocumentValidator validator = SignedDocumentValidator.fromDocument(new FileDocument(target));
            validator.setCertificateVerifier(verifier);
            String indication = String.valueOf(validator.validateDocument().getSimpleReport().getSignatureIdList().size());
            out.printf("%d files: sign %d ms, validate %d ms (%s signatures)%n", files.size(), (signed - start) / 1_000_000,
                    (System.nanoTime() - signed) / 1_000_000, indication);
        }
        Files.delete(target.toPath());
    }

    private static DSSDocument document(Path file) {
        DSSDocument document = new FileDocument(file.toFile());
        document.setName(file.getParent().getFileName() + "-" + file.getFileName());
        return document;
    }

    private static void sign(List<DSSDocument> files, File key, char[] password, File target,
            CommonCertificateVerifier verifier) throws Exception {
        try (Pkcs12SignatureToken token = new Pkcs12SignatureToken(key, new KeyStore.PasswordProtection(password))) {
            DSSPrivateKeyEntry entry = token.getKeys().get(0);
            ASiCWithCAdESSignatureParameters parameters = new ASiCWithCAdESSignatureParameters();
            parameters.aSiC().setContainerType(ASiCContainerType.ASiC_E);
            parameters.setSignatureLevel(SignatureLevel.CAdES_BASELINE_B);
            parameters.setDigestAlgorithm(DigestAlgorithm.SHA256);
            parameters.setSigningCertificate(entry.getCertificate());
            parameters.setCertificateChain(entry.getCertificateChain());
            ASiCWithCAdESService service = new ASiCWithCAdESService(verifier);
            ToBeSigned data = service.getDataToSign(files, parameters);
            SignatureValue value = token.sign(data, DigestAlgorithm.SHA256, entry);
            service.signDocument(files, parameters, value).save(target.getPath());
        }
    }
}
