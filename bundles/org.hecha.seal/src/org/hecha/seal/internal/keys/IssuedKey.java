package org.hecha.seal.internal.keys;

import java.security.PrivateKey;
import java.security.cert.X509Certificate;

/** A fresh key with its certificate. */
public record IssuedKey(PrivateKey key, X509Certificate certificate) {
}
