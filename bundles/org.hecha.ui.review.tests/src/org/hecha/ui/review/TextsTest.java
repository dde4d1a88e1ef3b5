package org.hecha.ui.review;

import org.hecha.testing.window.TextsContract;
import org.hecha.ui.review.internal.compare.ComparePart;
import org.hecha.ui.review.internal.handlers.OpenPackageHandler;
import org.hecha.ui.review.internal.notes.NotesPart;
import org.hecha.ui.review.internal.opening.Review;
import org.hecha.ui.review.internal.sign.SignWizard;
import org.hecha.ui.review.internal.verdict.VerdictPart;

/** Every text exists in both languages and can be formatted. */
class TextsTest extends TextsContract {

    TextsTest() {
        super(ComparePart.class, OpenPackageHandler.class, NotesPart.class, Review.class, SignWizard.class,
                VerdictPart.class);
    }
}
