package org.hecha.seal.internal.algorithm;

import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;

import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.operator.DigestCalculator;
import org.bouncycastle.operator.DigestCalculatorProvider;
import org.bouncycastle.operator.OperatorCreationException;

/** Lets Bouncy Castle's CMS hash with our digests: the JDK's, and SM3. */
public final class DigestCalculators implements DigestCalculatorProvider {

    @Override
    public DigestCalculator get(AlgorithmIdentifier algorithm) throws OperatorCreationException {
        MessageDigest digest = DigestAlgorithm.ofOid(algorithm.getAlgorithm().getId())
                .orElseThrow(() -> new OperatorCreationException("no digest " + algorithm.getAlgorithm())).start();
        OutputStream hashing = new DigestOutputStream(OutputStream.nullOutputStream(), digest);
        return new DigestCalculator() {
            @Override
            public AlgorithmIdentifier getAlgorithmIdentifier() {
                return algorithm;
            }

            @Override
            public OutputStream getOutputStream() {
                return hashing;
            }

            @Override
            public byte[] getDigest() {
                return digest.digest();
            }
        };
    }
}
