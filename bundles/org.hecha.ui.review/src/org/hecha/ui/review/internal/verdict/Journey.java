package org.hecha.ui.review.internal.verdict;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.hecha.core.EngagementDocument;
import org.hecha.ui.Navigator;
import org.hecha.ui.Session;
import org.hecha.ui.review.ReviewIds;
import org.hecha.ui.review.internal.opening.PackageCase;
import org.hecha.ui.review.internal.opening.Review;

/** Leads from a line of the verdict to what it speaks of. In the application's context. UI thread. */
public final class Journey {

    private static final String REPORT = "report/"; //$NON-NLS-1$

    private final Session session;
    private final Review review;
    private final Navigator navigator;
    private final Consumer<Path> viewer;

    /** @param viewer shows a file in the program that the system has for it */
    public Journey(Session session, Review review, Navigator navigator, Consumer<Path> viewer) {
        this.session = session;
        this.review = review;
        this.navigator = navigator;
        this.viewer = viewer;
    }

    /** Whether there is something to go to. */
    boolean isOpen(LineTarget target, VerdictNode node) {
        return switch (target) {
            case SIGNATURES -> true;
            case REPORT -> report(node).isPresent();
            default -> content().isPresent();
        };
    }

    void go(LineTarget target, VerdictNode node) {
        switch (target) {
            case INVENTORY -> show(ReviewIds.PART_SOURCES);
            case FINDINGS -> show(ReviewIds.PART_FINDINGS);
            case ENGAGEMENT -> {
                content().ifPresent(document -> session.select(document.engagement()));
                show(ReviewIds.PART_EXPLORER);
            }
            case EVIDENCE -> content().ifPresent(document -> navigator.reveal(document.evidence().getItems().isEmpty()
                    ? document.evidence() : (EObject) document.evidence().getItems().get(0)));
            case REPORT -> report(node).ifPresent(viewer);
            case SIGNATURES -> {
                // The verdict page itself leads there.
            }
        }
    }

    private void show(String part) {
        if (content().isPresent()) {
            navigator.show(part);
        }
    }

    private Optional<EngagementDocument> content() {
        return review.current().flatMap(PackageCase::content).map(PackageCase.Content::document);
    }

    /** The PDF: the file itself, the one the signature is in, else the first report in the package. */
    private Optional<Path> report(VerdictNode node) {
        Optional<PackageCase> current = review.current();
        if (current.isEmpty()) {
            return Optional.empty();
        }
        if (current.get().content().isEmpty()) {
            return Optional.of(current.get().file()).filter(file -> file.toString().endsWith(".pdf")); //$NON-NLS-1$
        }
        PackageCase.Content content = current.get().content().get();
        return node.file().or(() -> content.digests().keySet().stream()
                .filter(name -> name.startsWith(REPORT) && name.endsWith(".pdf")).findFirst()) //$NON-NLS-1$
                .map(content.folder().path()::resolve).filter(Files::isRegularFile);
    }
}
