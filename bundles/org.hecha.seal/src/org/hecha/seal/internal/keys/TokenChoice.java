package org.hecha.seal.internal.keys;

import java.util.List;
import java.util.stream.Collectors;

import org.hecha.core.text.Refusal;
import org.hecha.seal.Token;
import org.hecha.seal.internal.SealTexts;

/** Which of the tokens that a library shows is meant. */
final class TokenChoice {

    private TokenChoice() {
    }

    /** @throws Refusal where there is none, none of that label or slot, or more than one */
    static TokenInfo choose(Token wanted, List<TokenInfo> present) throws Refusal {
        List<TokenInfo> usable = present.stream().filter(TokenInfo::initialized).toList();
        if (usable.isEmpty()) {
            throw SealTexts.refusal("tokenNone", wanted.library());
        }
        List<TokenInfo> meant = usable.stream()
                .filter(each -> wanted.label().isEmpty() || wanted.label().get().equals(each.label()))
                .filter(each -> wanted.slot().isEmpty() || wanted.slot().get() == each.slot()).toList();
        if (meant.isEmpty()) {
            throw SealTexts.refusal("tokenUnknown", wanted.label().orElseGet(() -> wanted.slot().get().toString()),
                    listed(usable));
        }
        if (meant.size() > 1) {
            throw SealTexts.refusal("tokenSeveral", listed(meant));
        }
        if (meant.get(0).locked()) {
            throw SealTexts.refusal("tokenLocked", meant.get(0).label());
        }
        return meant.get(0);
    }

    private static String listed(List<TokenInfo> tokens) {
        return tokens.stream().map(TokenInfo::shown).collect(Collectors.joining(", "));
    }
}
