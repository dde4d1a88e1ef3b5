package org.hecha.seal.internal.keys;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.hecha.core.text.Refusal;
import org.hecha.seal.Password;
import org.hecha.seal.SigningKey;
import org.hecha.seal.internal.SealTexts;
import org.hecha.seal.internal.algorithm.SignatureScheme;
import org.hecha.seal.internal.certificate.Certificates;
import org.hecha.seal.internal.certificate.TrustFiles;

/** Opens keys in PEM files. */
public final class PemKeyFile {

    private final Path file;

    private PemKeyFile(Path file) {
        this.file = file;
    }

    /** As {@link SigningKey#pem} says. */
    public static SigningKey open(Path file, Optional<Path> certificates, Password password) throws Refusal {
        return new PemKeyFile(file).key(certificates, password);
    }

    private SigningKey key(Optional<Path> certificates, Password password) throws Refusal {
        byte[] bytes = KeyBytes.read(file, "pemNone");
        try {
            // The certificates first: nobody is asked for a password in vain.
            List<X509Certificate> there = certificates.isPresent()
                    ? TrustFiles.read(List.of(certificates.get())).certificates() : Certificates.parseAll(bytes);
            if (there.isEmpty()) {
                throw SealTexts.refusal("pemNoCertificate", file);
            }
            PrivateKey key = privateKey(bytes, password);
            for (X509Certificate each : there) {
                Optional<SignatureScheme> scheme = SignatureScheme.forKey(each.getPublicKey());
                if (scheme.isPresent() && new SoftwareKey(key, List.of(each), scheme.get()).fits()) {
                    return new SoftwareKey(key, chain(each, there), scheme.get());
                }
            }
            throw there.stream().anyMatch(each -> SignatureScheme.forKey(each.getPublicKey()).isPresent())
                    ? SealTexts.refusal("pemMismatch", file, certificates.orElse(file))
                    : SealTexts.refusal("keyKind", file, key.getAlgorithm());
        } catch (CertificateException e) {
            throw new Refusal(SealTexts.text("pemNoCertificate", file), e);
        }
    }

    private PrivateKey privateKey(byte[] bytes, Password password) throws Refusal {
        char[] asked = null;
        try {
            List<PemKey> keys = PemKey.all(new String(bytes, StandardCharsets.ISO_8859_1));
            if (keys.isEmpty()) {
                throw SealTexts.refusal("pemNone", file);
            }
            if (keys.size() > 1) {
                throw SealTexts.refusal("pemSeveral", file, keys.size());
            }
            PemKey key = keys.get(0);
            if (!key.isEncrypted()) {
                return key.read();
            }
            asked = password.ask();
            return key.decrypt(asked).orElseThrow(() -> SealTexts.refusal("keyPassword", file));
        } catch (IOException | GeneralSecurityException | RuntimeException e) {
            // Bouncy Castle answers malformed keys with unchecked exceptions of many kinds.
            throw new Refusal(SealTexts.text("pemNone", file), e);
        } finally {
            if (asked != null) {
                Arrays.fill(asked, '\0');
            }
        }
    }

    /** From the signer upwards by names and signatures, without a self-issued root. */
    private static List<X509Certificate> chain(X509Certificate signer, List<X509Certificate> there) {
        List<X509Certificate> chain = new ArrayList<>(List.of(signer));
        Optional<X509Certificate> next = Optional.of(signer);
        while (next.isPresent()) {
            X509Certificate last = next.get();
            next = there.stream().filter(each -> !chain.contains(each) && !Certificates.isSelfIssued(each)
                    && each.getSubjectX500Principal().equals(last.getIssuerX500Principal())
                    && Certificates.verifiedBy(last, each.getPublicKey())).findFirst();
            next.ifPresent(chain::add);
        }
        return List.copyOf(chain);
    }
}
