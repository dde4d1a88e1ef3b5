package org.hecha.ui.review.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.hecha.core.text.Refusal;
import org.hecha.seal.DemonstrationKeys;
import org.hecha.standard.seal.PackageVerifier;
import org.hecha.testing.window.UiTestCase;
import org.hecha.ui.Navigator;
import org.hecha.ui.review.internal.opening.Memory;
import org.hecha.ui.review.internal.opening.Review;
import org.hecha.ui.review.internal.opening.VerificationChoice;
import org.hecha.ui.review.internal.verdict.Journey;
import org.hecha.ui.review.internal.verdict.ReviewCommands;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** What tests of review begin with: a review with fresh keys, whose root is trusted. */
public abstract class ReviewUiCase extends UiTestCase {

    protected final List<String> commands = new ArrayList<>();
    protected final List<Path> viewed = new ArrayList<>();
    protected Memory memory;
    protected Review review;
    protected DemonstrationKeys keys;

    @BeforeEach
    void makeReview() throws Refusal {
        keys = Parcels.keys(folder.resolve("keys"));
        Map<String, String> kept = new HashMap<>();
        memory = new Memory(kept::get, kept::put);
        memory.verification(VerificationChoice.NONE.trusting(List.of(keys.rootCertificate())));
        PackageVerifier verifier = Parcels.service(PackageVerifier.class);
        review = new Review(session, background, () -> Optional.of(verifier), memory);
        Navigator navigator = new Navigator() {
            @Override
            public void show(String partId) {
                visited.add(partId);
            }

            @Override
            public void reveal(org.eclipse.emf.ecore.EObject object) {
                session.select(object);
                visited.add(object);
            }
        };
        ui.with(Memory.class, memory).with(Review.class, review).with(PackageVerifier.class, verifier)
                .with(ReviewCommands.class, commands::add)
                .with(Journey.class, new Journey(session, review, navigator, viewed::add));
    }

    @AfterEach
    void stopReview() {
        review.stop();
    }

    /** Opens a package and waits for its verdict. */
    protected void openPackage(Path file) {
        review.open(file);
        ui.until(() -> "no verdict, but " + refusals, () -> session.work().isEmpty()
                && review.current().filter(each -> each.file().equals(file)).isPresent());
    }

    /** The test factory, sealed. */
    protected Path sealed() throws Refusal, IOException {
        return Parcels.sealed(folder, keys);
    }
}
