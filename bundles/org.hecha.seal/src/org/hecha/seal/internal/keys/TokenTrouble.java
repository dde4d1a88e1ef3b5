package org.hecha.seal.internal.keys;

import java.util.List;
import java.util.Optional;

import org.hecha.core.text.Refusal;
import org.hecha.seal.internal.SealTexts;

/** What the JDK's provider throws about a token, as a sentence. It hides the token's own answer (CKR_…) among the causes. */
final class TokenTrouble {

    private static final List<String> WRONG = List.of("CKR_PIN_INCORRECT", "CKR_PIN_INVALID", "CKR_PIN_LEN_RANGE");
    private static final List<String> GONE = List.of("CKR_TOKEN_NOT_PRESENT", "CKR_TOKEN_NOT_RECOGNIZED",
            "CKR_DEVICE_REMOVED", "CKR_SLOT_ID_INVALID", "CKR_SESSION_HANDLE_INVALID", "CKR_SESSION_CLOSED",
            "CKR_OBJECT_HANDLE_INVALID", "CKR_KEY_HANDLE_INVALID", "Token has been removed");
    private static final int DEEPEST = 16;

    private TokenTrouble() {
    }

    /** @param after what the token says of itself after a PIN was refused; empty where it was not asked */
    static Refusal refusal(Exception trouble, String label, Optional<TokenInfo> after) {
        String answer = answer(trouble);
        if (answer.contains("CKR_PIN_LOCKED") || after.filter(TokenInfo::locked).isPresent()) {
            return new Refusal(SealTexts.text("tokenLocked", label), trouble);
        }
        if (WRONG.stream().anyMatch(answer::contains)) {
            return new Refusal(SealTexts.text(
                    after.filter(TokenInfo::finalTry).isPresent() ? "tokenPinLast" : "tokenPin", label), trouble);
        }
        if (answer.contains("CKR_USER_PIN_NOT_INITIALIZED")) {
            return new Refusal(SealTexts.text("tokenPinUnset", label), trouble);
        }
        if (answer.contains("CKR_USER_NOT_LOGGED_IN")) {
            return new Refusal(SealTexts.text("tokenClosed", label), trouble);
        }
        if (GONE.stream().anyMatch(answer::contains)) {
            return new Refusal(SealTexts.text("tokenGone", label), trouble);
        }
        return new Refusal(SealTexts.text("tokenFailed", label, SealTexts.said(trouble)), trouble);
    }

    private static String answer(Throwable trouble) {
        StringBuilder all = new StringBuilder();
        Throwable each = trouble;
        for (int depth = 0; each != null && depth < DEEPEST; depth++) {
            all.append(each.getMessage()).append('\n');
            each = each.getCause();
        }
        return all.toString();
    }
}
