package org.hecha.seal.internal.validation;

import java.util.List;
import java.util.Optional;

import org.hecha.seal.internal.Judgement;
import org.hecha.seal.internal.time.StampToken;
import org.hecha.standard.seal.StampKind;

/**
 * A time stamp that belongs to a signature, inside it or around it.
 *
 * @param kind what it is over
 * @param token the token; empty where it could not be read, and then there is a flaw
 * @param flaw what is wrong with what it is over; empty where the imprint is right
 * @param signature whether it is over the signature as a whole, with all it holds
 * @param proves the objects it proves to exist: certificates, revocation data, tokens and signature values, as encoded
 */
public record Stamp(StampKind kind, Optional<StampToken> token, Optional<Judgement> flaw, boolean signature,
        List<byte[]> proves) {

    public Stamp {
        proves = List.copyOf(proves);
    }
}
