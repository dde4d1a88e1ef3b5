package org.hecha.seal.internal.keys;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;

import org.hecha.core.text.Refusal;
import org.hecha.seal.internal.SealTexts;
import org.hecha.seal.internal.certificate.Certificates;

/** Reads certificates from PEM and DER files. */
public final class CertificateFiles {

    private static final long LARGEST = 50L << 20;

    private CertificateFiles() {
    }

    /** @throws Refusal naming the first file that is missing, unreadable or holds no certificate */
    public static List<X509Certificate> read(List<Path> files) throws Refusal {
        List<X509Certificate> all = new ArrayList<>();
        for (Path file : files) {
            all.addAll(read(file));
        }
        return all;
    }

    private static List<X509Certificate> read(Path file) throws Refusal {
        if (!Files.isRegularFile(file)) {
            throw SealTexts.refusal("trustMissing", file);
        }
        try {
            if (Files.size(file) > LARGEST) {
                throw SealTexts.refusal("trustNoCertificate", file);
            }
            List<X509Certificate> read = Certificates.parseAll(Files.readAllBytes(file));
            if (read.isEmpty()) {
                throw SealTexts.refusal("trustNoCertificate", file);
            }
            return read;
        } catch (CertificateException e) {
            throw new Refusal(SealTexts.text("trustNoCertificate", file), e);
        } catch (IOException e) {
            throw new Refusal(SealTexts.text("trustUnreadable", file, SealTexts.said(e)), e);
        }
    }
}
