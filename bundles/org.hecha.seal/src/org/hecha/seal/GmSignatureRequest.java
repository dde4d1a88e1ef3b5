package org.hecha.seal;

import java.time.Instant;

/**
 * A signature after GB/T 35275 to be made.
 *
 * @param key an SM2 key
 * @param at time of signing; stated where there are signed attributes
 * @param attached whether the signature holds the file's content; files up to 64 MiB
 * @param attributes whether attributes are signed (content type, digest, time, certificate) and through them the content;
 *        otherwise the content itself is signed, which takes files up to 64 MiB
 * @param identifier how the signature algorithm is named
 */
public record GmSignatureRequest(SigningKey key, Instant at, boolean attached, boolean attributes,
        Identifier identifier) {

    /**
     * How digestEncryptionAlgorithm names SM2. Programs are divided and some take their own name alone; which of them
     * GB/T 35275 wants is UNCONFIRMED. Our verifier takes both.
     */
    public enum Identifier {
        /** 1.2.156.10197.1.301.1, SM2 signing: what most write. */
        SM2_SIGN,
        /** 1.2.156.10197.1.501, SM2 with SM3: what the others write. */
        SM2_WITH_SM3
    }

    /** A detached signature with signed attributes, named 1.2.156.10197.1.301.1. */
    public GmSignatureRequest(SigningKey key, Instant at) {
        this(key, at, false, true, Identifier.SM2_SIGN);
    }
}
