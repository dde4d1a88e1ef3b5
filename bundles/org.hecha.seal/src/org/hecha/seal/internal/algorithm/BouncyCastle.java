package org.hecha.seal.internal.algorithm;

import java.security.Provider;

import org.bouncycastle.jce.provider.BouncyCastleProvider;

/**
 * Bouncy Castle as a provider of what the JDK does not have: SM2, SM3 and some curves. It is asked for by this instance
 * and never registered, so that nothing else in the process is computed by it unawares.
 */
public final class BouncyCastle {

    public static final Provider PROVIDER = new BouncyCastleProvider();

    private BouncyCastle() {
    }
}
