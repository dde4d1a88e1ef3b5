package org.hecha.seal.internal.revocation;

/** Reasons for revocation in RFC 5280's words (5.3.1). */
final class RevocationReason {

    static final int REMOVE_FROM_CRL = 8;

    private static final String[] NAMES = {"unspecified", "keyCompromise", "cACompromise", "affiliationChanged",
            "superseded", "cessationOfOperation", RevocationFact.HOLD, "7", "removeFromCRL", "privilegeWithdrawn",
            "aACompromise"};

    private RevocationReason() {
    }

    static String name(int number) {
        return number >= 0 && number < NAMES.length ? NAMES[number] : Integer.toString(number);
    }
}
