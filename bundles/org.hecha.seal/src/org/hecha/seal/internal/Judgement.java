package org.hecha.seal.internal;

import java.util.Optional;

import org.hecha.core.text.Localized;
import org.hecha.standard.seal.Indication;
import org.hecha.standard.seal.SubIndication;

/** A result in ETSI's words, with its reason. */
public record Judgement(Indication indication, Optional<SubIndication> sub, Localized reason) {

    public static Judgement failed(SubIndication sub, String key, Object... arguments) {
        return new Judgement(Indication.TOTAL_FAILED, Optional.of(sub), SealTexts.text(key, arguments));
    }

    public static Judgement indeterminate(SubIndication sub, String key, Object... arguments) {
        return new Judgement(Indication.INDETERMINATE, Optional.of(sub), SealTexts.text(key, arguments));
    }

    public static Judgement passed(String key, Object... arguments) {
        return new Judgement(Indication.TOTAL_PASSED, Optional.empty(), SealTexts.text(key, arguments));
    }

    /** Whether this is the reason. */
    public boolean is(SubIndication other) {
        return sub.filter(other::equals).isPresent();
    }
}
