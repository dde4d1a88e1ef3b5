package org.hecha.seal.internal.algorithm;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Optional;

/** The digests we can compute, under the names the formats give them. The JDK computes them. */
public enum DigestAlgorithm {

    /** Known so that it can be refused by name. */
    SHA1("SHA-1", "SHA1", "http://www.w3.org/2000/09/xmldsig#sha1", "1.3.14.3.2.26"),
    SHA256("SHA-256", "SHA256", "http://www.w3.org/2001/04/xmlenc#sha256", "2.16.840.1.101.3.4.2.1"),
    SHA384("SHA-384", "SHA384", "http://www.w3.org/2001/04/xmldsig-more#sha384", "2.16.840.1.101.3.4.2.2"),
    SHA512("SHA-512", "SHA512", "http://www.w3.org/2001/04/xmlenc#sha512", "2.16.840.1.101.3.4.2.3");

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

    public MessageDigest start() {
        try {
            return MessageDigest.getInstance(javaName);
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
