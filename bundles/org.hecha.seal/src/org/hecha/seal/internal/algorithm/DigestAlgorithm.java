package org.hecha.seal.internal.algorithm;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Optional;

import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;

/** The digests we can compute, under the names the formats give them. The JDK computes them, SM3 alone Bouncy Castle. */
public enum DigestAlgorithm {

    /** Known so that it can be refused by name. */
    SHA1("SHA-1", "SHA1", "http://www.w3.org/2000/09/xmldsig#sha1", "1.3.14.3.2.26"),
    SHA256("SHA-256", "SHA256", "http://www.w3.org/2001/04/xmlenc#sha256", "2.16.840.1.101.3.4.2.1"),
    SHA384("SHA-384", "SHA384", "http://www.w3.org/2001/04/xmldsig-more#sha384", "2.16.840.1.101.3.4.2.2"),
    SHA512("SHA-512", "SHA512", "http://www.w3.org/2001/04/xmlenc#sha512", "2.16.840.1.101.3.4.2.3"),
    /**
     * SM3 (GB/T 32905). XML signatures have no name for it; the one here is its object identifier as RFC 3061 writes it.
     * We read it and never write it: other validators would not know it.
     */
    SM3("SM3", "SM3", "urn:oid:1.2.156.10197.1.401", "1.2.156.10197.1.401");

    private final String javaName;
    private final String prefix;
    private final String uri;
    private final String oid;

    DigestAlgorithm(String javaName, String prefix, String uri, String oid) {
        this.javaName = javaName;
        this.prefix = prefix;
        this.uri = uri;
        this.oid = oid;
    }

    /** The name as XML signatures write it. */
    public String uri() {
        return uri;
    }

    /** The beginning of a signature algorithm's name: {@code SHA256} of {@code SHA256withRSA}. */
    public String prefix() {
        return prefix;
    }

    public String javaName() {
        return javaName;
    }

    public boolean weak() {
        return this == SHA1;
    }

    /** The object identifier. */
    public String oid() {
        return oid;
    }

    /** As CMS names it in a signature: without parameters, as RFC 5754 asks for SHA-2. */
    public AlgorithmIdentifier identifier() {
        return new AlgorithmIdentifier(new ASN1ObjectIdentifier(oid));
    }

    public MessageDigest start() {
        try {
            return this == SM3 ? MessageDigest.getInstance(javaName, BouncyCastle.PROVIDER)
                    : MessageDigest.getInstance(javaName);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    public static Optional<DigestAlgorithm> ofUri(String uri) {
        return Arrays.stream(values()).filter(each -> each.uri.equals(uri)).findFirst();
    }

    public static Optional<DigestAlgorithm> ofOid(String oid) {
        return Arrays.stream(values()).filter(each -> each.oid.equals(oid)).findFirst();
    }
}
