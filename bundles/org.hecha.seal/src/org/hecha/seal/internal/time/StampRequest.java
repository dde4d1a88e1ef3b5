package org.hecha.seal.internal.time;

import java.math.BigInteger;
import java.util.Optional;

/**
 * What an authority was asked to stamp.
 *
 * @param digestOid algorithm of the digest
 * @param nonce a number that its answer must repeat
 * @param policy the policy it must issue under; empty for its own
 */
record StampRequest(String digestOid, byte[] digest, BigInteger nonce, Optional<String> policy) {
}
