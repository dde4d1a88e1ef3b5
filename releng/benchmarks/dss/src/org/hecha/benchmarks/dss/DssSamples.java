package org.hecha.benchmarks.dss;

import java.io.File;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.List;
import java.util.Locale;

import eu.europa.esig.dss.asic.cades.ASiCWithCAdESSignatureParameters;
import eu.europa.esig.dss.asic.cades.signature.ASiCWithCAdESService;
import eu.europa.esig.dss.enumerations.ASiCContainerType;
import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.model.DSSDocument;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.SignatureValue;
import eu.europa.esig.dss.spi.DSSUtils;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.CommonTrustedCertificateSource;
import eu.europa.esig.dss.spi.x509.revocation.crl.ExternalResourcesCRLSource;
import eu.europa.esig.dss.spi.x509.tsp.KeyEntityTSPSource;
import eu.europa.esig.dss.token.DSSPrivateKeyEntry;
import eu.europa.esig.dss.token.Pkcs12SignatureToken;

/**
 * Containers as EU DSS writes them, for the tests of the seal: one signer at each level, and two signers.
 * {@code DssSamples FOLDER PASSWORD}: the folder holds {@code root.crt}, {@code root.crl}, {@code one.p12}, {@code two.p12}
 * and {@code tsa.p12}; the containers are written there.
 */
public final class DssSamples {

    private final Path folder;
    private final char[] password;
    private final ASiCWithCAdESService service;

    private DssSamples(Path folder, char[] password) throws Exception {
        this.folder = folder;
        this.password = password;
        CommonTrustedCertificateSource trusted = new CommonTrustedCertificateSource();
        trusted.addCertificate(DSSUtils.loadCertificate(folder.resolve("root.crt").toFile()));
        CommonCertificateVerifier verifier = new CommonCertificateVerifier();
        verifier.setTrustedCertSources(trusted);
        verifier.setCrlSource(new ExternalResourcesCRLSource(Files.newInputStream(folder.resolve("root.crl"))));
        service = new ASiCWithCAdESService(verifier);
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(folder.resolve("tsa.p12"))) {
            store.load(in, password);
        }
        String alias = store.aliases().nextElement();
        KeyEntityTSPSource stamps = new KeyEntityTSPSource(store, alias, password);
        stamps.setTsaPolicy("1.2.3.4.1");
        service.setTspSource(stamps);
    }

    public static void main(String[] arguments) throws Exception {
        Locale.setDefault(Locale.ENGLISH);
        new DssSamples(Path.of(arguments[0]), arguments[1].toCharArray()).write();
    }

    private void write() throws Exception {
        List<DSSDocument> files = List.of(
                new InMemoryDocument("排放总量 12345.67 tCO2e\n".getBytes(StandardCharsets.UTF_8), "核查报告.txt"),
                new InMemoryDocument("a,b\n1,2\n".getBytes(StandardCharsets.UTF_8), "table.csv"));
        for (SignatureLevel level : List.of(SignatureLevel.CAdES_BASELINE_B, SignatureLevel.CAdES_BASELINE_T,
                SignatureLevel.CAdES_BASELINE_LT, SignatureLevel.CAdES_BASELINE_LTA)) {
            String name = level.name().substring(level.name().lastIndexOf('_') + 1);
            DSSDocument one = signed(files, "one.p12", level);
            one.save(folder.resolve("one-" + name + ".asice").toString());
            signed(List.of(one), "two.p12", level).save(folder.resolve("two-" + name + ".asice").toString());
        }
    }

    private DSSDocument signed(List<DSSDocument> files, String key, SignatureLevel level) throws Exception {
        try (Pkcs12SignatureToken token = new Pkcs12SignatureToken(new File(folder.toFile(), key),
                new KeyStore.PasswordProtection(password))) {
            DSSPrivateKeyEntry entry = token.getKeys().get(0);
            ASiCWithCAdESSignatureParameters parameters = new ASiCWithCAdESSignatureParameters();
            parameters.aSiC().setContainerType(ASiCContainerType.ASiC_E);
            parameters.setSignatureLevel(level);
            parameters.setDigestAlgorithm(DigestAlgorithm.SHA256);
            parameters.setSigningCertificate(entry.getCertificate());
            parameters.setCertificateChain(entry.getCertificateChain());
            SignatureValue value = token.sign(service.getDataToSign(files, parameters), DigestAlgorithm.SHA256, entry);
            return service.signDocument(files, parameters, value);
        }
    }
}
