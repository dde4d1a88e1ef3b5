package org.hecha.seal.internal.trust;

import java.nio.file.Path;

import org.hecha.core.text.Refusal;
import org.hecha.seal.internal.Flaw;
import org.hecha.seal.internal.SealTexts;
import org.hecha.standard.seal.AccreditationList;

/** A list while it is worked on: the text alone, which proves nothing. */
public final class TrustListDraft {

    private TrustListDraft() {
    }

    public static byte[] text(AccreditationList list) {
        return TrustListForm.write(list);
    }

    /** @throws Refusal that names file and place */
    public static AccreditationList read(Path file, byte[] text) throws Refusal {
        try {
            return TrustListForm.read(text, "");
        } catch (Flaw e) {
            throw new Refusal(SealTexts.text("trustListRefused", file, e.text()), e);
        }
    }

    /** The list, where a file of it could be read again. @throws Refusal where it breaks a rule */
    public static AccreditationList checked(AccreditationList list) throws Refusal {
        try {
            TrustListForm.read(TrustListForm.write(list), "");
            return list;
        } catch (Flaw e) {
            throw e.refusal();
        }
    }
}
