package org.hecha.seal;

import java.nio.file.Path;

/**
 * The files a {@link TestAuthority} wrote.
 *
 * @param rootCertificate certificate of the root and its revocation list, PEM: what to name when verifying
 * @param signerKey the signer's key with its certificate, PKCS#12
 * @param passwordFile password of the key, one line; only the owner may read it where the file system knows owners
 */
public record DemonstrationKeys(Path rootCertificate, Path signerKey, Path passwordFile) {
}
