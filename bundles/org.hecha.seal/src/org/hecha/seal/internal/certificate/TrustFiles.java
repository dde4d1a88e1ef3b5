package org.hecha.seal.internal.certificate;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CRLException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.bouncycastle.cert.ocsp.OCSPException;
import org.bouncycastle.cert.ocsp.OCSPResp;
import org.hecha.core.text.Refusal;
import org.hecha.seal.internal.SealTexts;
import org.hecha.standard.seal.TrustAnchors;

/** Reads certificates, revocation lists and OCSP responses from PEM and DER files. */
public final class TrustFiles {

    private static final long LARGEST = 50L << 20;
    private static final Pattern BLOCK =
            Pattern.compile("-----BEGIN ([A-Z0-9 ]+)-----(.*?)-----END \\1-----", Pattern.DOTALL);

    private final List<X509Certificate> certificates = new ArrayList<>();
    private final List<X509CRL> crls = new ArrayList<>();
    private final List<byte[]> ocspResponses = new ArrayList<>();

    private TrustFiles() {
    }

    /** @throws Refusal naming the first file that is missing, unreadable or holds nothing of the kind */
    public static TrustAnchors read(List<Path> files) throws Refusal {
        TrustFiles reading = new TrustFiles();
        for (Path file : files) {
            reading.add(file);
        }
        return new TrustAnchors(reading.certificates, reading.crls, reading.ocspResponses);
    }

    private void add(Path file) throws Refusal {
        if (!Files.isRegularFile(file)) {
            throw SealTexts.refusal("trustMissing", file);
        }
        try {
            if (Files.size(file) > LARGEST) {
                throw SealTexts.refusal("trustNoCertificate", file);
            }
            byte[] bytes = Files.readAllBytes(file);
            int before = count();
            String text = new String(bytes, StandardCharsets.ISO_8859_1);
            if (text.contains("-----BEGIN ")) {
                addPem(text);
            } else {
                addDer(bytes);
            }
            if (count() == before) {
                throw SealTexts.refusal("trustNoCertificate", file);
            }
        } catch (CertificateException | CRLException | OCSPException | RuntimeException e) {
            // Parsers answer malformed structures with unchecked exceptions, too.
            throw new Refusal(SealTexts.text("trustNoCertificate", file), e);
        } catch (IOException e) {
            throw new Refusal(SealTexts.text("trustUnreadable", file, SealTexts.said(e)), e);
        }
    }

    private int count() {
        return certificates.size() + crls.size() + ocspResponses.size();
    }

    /** Blocks of other kinds, such as a key that lies in the same file, say nothing about trust. */
    private void addPem(String text) throws CertificateException, CRLException, IOException, OCSPException {
        Matcher block = BLOCK.matcher(text);
        while (block.find()) {
            byte[] der = Base64.getMimeDecoder().decode(block.group(2));
            switch (block.group(1)) {
                case "CERTIFICATE", "X509 CERTIFICATE" -> certificates.add(Certificates.parse(der));
                case "X509 CRL" -> crls.add(crl(der));
                case "OCSP RESPONSE" -> addOcsp(der);
                case "PKCS7" -> addBag(der);
                default -> {
                    // Not about trust.
                }
            }
        }
    }

    private void addDer(byte[] der) throws CertificateException, IOException, OCSPException {
        try {
            certificates.add(Certificates.parse(der));
            return;
        } catch (CertificateException e) {
            // Something else, then; the next reading tells.
        }
        try {
            crls.add(crl(der));
            return;
        } catch (CRLException e) {
            // Something else, then; the last reading tells.
        }
        if (isOcsp(der)) {
            addOcsp(der);
        } else {
            addBag(der);
        }
    }

    private static boolean isOcsp(byte[] der) {
        try {
            return new OCSPResp(der).getStatus() == OCSPResp.SUCCESSFUL;
        } catch (IOException | RuntimeException e) {
            return false;
        }
    }

    private void addOcsp(byte[] der) throws IOException, OCSPException {
        if (new OCSPResp(der).getResponseObject() != null) {
            ocspResponses.add(der);
        }
    }

    private void addBag(byte[] der) throws CertificateException {
        certificates.addAll(Certificates.parseAll(der));
    }

    private static X509CRL crl(byte[] der) throws CertificateException, CRLException {
        return (X509CRL) CertificateFactory.getInstance("X.509").generateCRL(new ByteArrayInputStream(der));
    }
}
