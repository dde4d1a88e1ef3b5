package org.hecha.standard.seal;

import java.util.Arrays;
import java.util.Optional;

/** In which capacity somebody signs a package. The order of the constants is the order of signing. */
public enum SignerRole {

    /** Leads the verification team and answers for its result. */
    LEAD_VERIFIER("lead-verifier"),
    /** Independent of the team; has reviewed its work. */
    TECHNICAL_REVIEWER("technical-reviewer"),
    /** Issues the report for the verification body. */
    AUTHORISED_SIGNATORY("authorised-signatory"),
    /** Somebody outside the body who received the package and says so: a countersignature. */
    REVIEWER("reviewer");

    private final String word;

    SignerRole(String word) {
        this.word = word;
    }

    /** What is typed, and what stands in the signed attribute. */
    public String word() {
        return word;
    }

    /** The role of that word. */
    public static Optional<SignerRole> of(String word) {
        return Arrays.stream(values()).filter(role -> role.word.equals(word)).findFirst();
    }
}
