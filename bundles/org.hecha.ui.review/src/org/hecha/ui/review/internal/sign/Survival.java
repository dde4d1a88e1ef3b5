package org.hecha.ui.review.internal.sign;

import java.util.List;

import org.hecha.standard.seal.PackageVerdict;
import org.hecha.standard.seal.SignatureVerdict;

/** Whether the signatures that were there before another one was added are whole. */
final class Survival {

    private Survival() {
    }

    /** Whether each of them is there still, by the same signer and of the same time, with a result no worse. */
    static boolean whole(PackageVerdict before, PackageVerdict after) {
        List<SignatureVerdict> there = after.signatures();
        return before.signatures().stream().allMatch(old -> there.stream().anyMatch(now -> samePlace(old, now)
                && now.signer().equals(old.signer()) && now.signingTime().equals(old.signingTime())
                && now.indication().compareTo(old.indication()) <= 0));
    }

    /** A signature in a PDF goes by the name of the file, which may be another one now. */
    private static boolean samePlace(SignatureVerdict old, SignatureVerdict now) {
        return now.file().equals(old.file()) || now.file().endsWith(".pdf") && old.file().endsWith(".pdf"); //$NON-NLS-1$ //$NON-NLS-2$
    }
}
