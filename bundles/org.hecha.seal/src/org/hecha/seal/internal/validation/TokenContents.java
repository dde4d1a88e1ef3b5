package org.hecha.seal.internal.validation;

import java.util.List;

import org.hecha.seal.internal.Flaw;
import org.hecha.seal.internal.certificate.Certificates;
import org.hecha.seal.internal.time.StampToken;

/** What exists when a time-stamp token exists: itself and all it holds. */
public final class TokenContents {

    private TokenContents() {
    }

    /** Adds the object, and what it holds where it is a token. */
    public static void add(byte[] object, List<byte[]> all) {
        all.add(object);
        try {
            StampToken token = StampToken.parse(object);
            token.certificates().forEach(each -> all.add(Certificates.encoded(each)));
            all.addAll(token.crls());
            all.addAll(token.ocspResponses());
        } catch (Flaw e) {
            // No token, or one that proves nothing; the object itself is proven all the same.
            return;
        }
    }
}
