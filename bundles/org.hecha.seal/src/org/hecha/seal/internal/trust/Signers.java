package org.hecha.seal.internal.trust;

import java.io.ByteArrayInputStream;
import java.security.PublicKey;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

import javax.naming.InvalidNameException;
import javax.naming.ldap.LdapName;
import javax.naming.ldap.Rdn;

import org.hecha.core.text.PersonName;
import org.hecha.standard.seal.SignatureVerdict;
import org.hecha.standard.seal.SignerRole;

/** Who signed, as far as two signatures can be by one person. */
final class Signers {

    private Signers() {
    }

    /**
     * A signature in a role.
     *
     * @param subject the subject without what does not tell names apart
     * @param name the person: common name
     * @param certificate SHA-256 of the certificate; empty where none is known
     * @param key the public key, encoded, in hexadecimal; empty where none can be read
     */
    record Signer(SignerRole role, String file, String shown, String subject, String name, String certificate,
            String key) {

        /** The same certificate, the same key, or the same name to the last part. */
        boolean isCertainly(Signer other) {
            return !certificate.isEmpty() && certificate.equals(other.certificate)
                    || !key.isEmpty() && key.equals(other.key) || !subject.isEmpty() && subject.equals(other.subject);
        }

        /** The same personal name, in another organisation or under another certificate. */
        boolean isPerhaps(Signer other) {
            return !PersonName.key(name).isEmpty() && PersonName.key(name).equals(PersonName.key(other.name));
        }
    }

    /** Those that state a role, in the order of the verdict. */
    static List<Signer> of(List<SignatureVerdict> signatures) {
        return signatures.stream().filter(each -> each.proof().role().isPresent()).map(Signers::signer).toList();
    }

    private static Signer signer(SignatureVerdict signature) {
        String certificate = signature.proof().certificates().isEmpty() ? ""
                : signature.proof().certificates().get(0).sha256();
        Optional<LdapName> subject = parse(signature.signer());
        return new Signer(signature.proof().role().orElseThrow(), signature.file(), signature.signer(),
                subject.map(Signers::normalised).orElse(PersonName.key(signature.signer())),
                subject.map(Signers::commonName).orElse(""), certificate,
                signature.proof().certificate().map(Signers::key).orElse(""));
    }

    private static Optional<LdapName> parse(String subject) {
        try {
            return Optional.of(new LdapName(subject));
        } catch (InvalidNameException e) {
            return Optional.empty();
        }
    }

    /** In whatever order its parts were written. */
    private static String normalised(LdapName subject) {
        TreeSet<String> parts = new TreeSet<>();
        for (Rdn part : subject.getRdns()) {
            parts.add(PersonName.key(part.getType()) + '=' + PersonName.key(String.valueOf(part.getValue())));
        }
        return String.join(",", parts);
    }

    private static String commonName(LdapName subject) {
        return subject.getRdns().stream().filter(part -> part.getType().equalsIgnoreCase("CN"))
                .map(part -> String.valueOf(part.getValue())).reduce("", (first, last) -> last);
    }

    private static String key(byte[] certificate) {
        try {
            PublicKey key = CertificateFactory.getInstance("X.509")
                    .generateCertificate(new ByteArrayInputStream(certificate)).getPublicKey();
            return java.util.HexFormat.of().formatHex(key.getEncoded());
        } catch (CertificateException | RuntimeException e) {
            // A key the JDK does not know (SM2) is compared by its certificate and name alone.
            return "";
        }
    }
}
