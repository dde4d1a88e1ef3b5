package org.hecha.seal.internal.keys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;

import javax.security.auth.x500.X500Principal;

import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.hecha.seal.internal.algorithm.BouncyCastle;
import org.hecha.seal.internal.certificate.Certificates;

/** A certificate to be issued for demonstrations and tests, with a fresh key. */
public final class CertificateDraft {

    private static final int SERIAL_BITS = 120;

    private final String subject;
    private final boolean authority;
    private String algorithm = "EC";
    private String size = "secp256r1";
    private String digest = "SHA256";
    private int usage;
    private final List<Extension> extensions = new ArrayList<>();
    private Instant from = Instant.EPOCH;
    private Instant until = Instant.EPOCH;

    private CertificateDraft(String subject, boolean authority) {
        this.subject = subject;
        this.authority = authority;
        this.usage = authority ? KeyUsage.keyCertSign | KeyUsage.cRLSign
                : KeyUsage.digitalSignature | KeyUsage.nonRepudiation;
    }

    public static CertificateDraft authority(String subject) {
        return new CertificateDraft(subject, true);
    }

    public static CertificateDraft signer(String subject) {
        return new CertificateDraft(subject, false);
    }

    /** @param kindSize bits of an RSA modulus, or the name of a curve */
    public CertificateDraft kind(String keyAlgorithm, String kindSize) {
        this.algorithm = keyAlgorithm;
        this.size = kindSize;
        return this;
    }

    public CertificateDraft valid(Instant first, Instant last) {
        this.from = first;
        this.until = last;
        return this;
    }

    /** @param bits of {@link KeyUsage} */
    public CertificateDraft usage(int bits) {
        this.usage = bits;
        return this;
    }

    /** A further extension, for instance the purposes of a time-stamping authority. */
    public CertificateDraft with(ASN1ObjectIdentifier type, boolean critical, ASN1Encodable value) {
        try {
            extensions.add(new Extension(type, critical, value.toASN1Primitive().getEncoded(ASN1Encoding.DER)));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Digest with which the issuer signs, for instance {@code SHA1}. */
    public CertificateDraft signedWith(String digestName) {
        this.digest = digestName;
        return this;
    }

    public IssuedKey selfSigned() {
        KeyPair pair = pair();
        return issue(pair, new X500Principal(subject), pair.getPrivate(), null);
    }

    public IssuedKey issuedBy(IssuedKey issuer) {
        return issue(pair(), issuer.certificate().getSubjectX500Principal(), issuer.key(), issuer.certificate());
    }

    private IssuedKey issue(KeyPair pair, X500Principal issuer, PrivateKey issuerKey, X509Certificate above) {
        try {
            JcaX509ExtensionUtils identifiers = new JcaX509ExtensionUtils();
            JcaX509v3CertificateBuilder builder = new JcaX509v3CertificateBuilder(issuer,
                    new BigInteger(SERIAL_BITS, new SecureRandom()).setBit(SERIAL_BITS), Date.from(from),
                    Date.from(until), new X500Principal(subject), pair.getPublic());
            builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(authority));
            builder.addExtension(Extension.keyUsage, true, new KeyUsage(usage));
            builder.addExtension(Extension.subjectKeyIdentifier, false,
                    identifiers.createSubjectKeyIdentifier(pair.getPublic()));
            if (above != null) {
                builder.addExtension(Extension.authorityKeyIdentifier, false,
                        identifiers.createAuthorityKeyIdentifier(above));
            }
            for (Extension extension : extensions) {
                builder.addExtension(extension);
            }
            return new IssuedKey(pair.getPrivate(),
                    Certificates.parse(builder.build(signer(digest, issuerKey)).getEncoded()));
        } catch (GeneralSecurityException | IOException | OperatorCreationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What signs with an issuer's key. */
    static ContentSigner signer(String digest, PrivateKey key) throws OperatorCreationException {
        if (key instanceof org.bouncycastle.jce.interfaces.ECPrivateKey) {
            return new JcaContentSignerBuilder("SM3withSM2").setProvider(BouncyCastle.PROVIDER).build(key);
        }
        String kind = key.getAlgorithm().equals("RSA") ? "RSA" : "ECDSA";
        return new JcaContentSignerBuilder(digest + "with" + kind).build(key);
    }

    private KeyPair pair() {
        try {
            KeyPairGenerator generator = size.equals("sm2p256v1")
                    ? KeyPairGenerator.getInstance(algorithm, BouncyCastle.PROVIDER)
                    : KeyPairGenerator.getInstance(algorithm);
            if (algorithm.equals("RSA")) {
                generator.initialize(Integer.parseInt(size));
            } else {
                generator.initialize(new ECGenParameterSpec(size));
            }
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
