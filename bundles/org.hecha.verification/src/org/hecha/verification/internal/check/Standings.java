package org.hecha.verification.internal.check;

import org.hecha.core.text.Localized;
import org.hecha.core.text.Messages;
import org.hecha.standard.Standing;

/** Says beside a demand that its source is not confirmed. */
final class Standings {

    private Standings() {
    }

    static Localized remark(Standing standing) {
        return standing == Standing.UNCONFIRMED ? Messages.of(Standings.class).text("demandUnconfirmed")
                : Localized.verbatim("");
    }
}
