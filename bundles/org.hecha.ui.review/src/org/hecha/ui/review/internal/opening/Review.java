package org.hecha.ui.review.internal.opening;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

import org.hecha.core.text.Messages;
import org.hecha.core.text.Refusal;
import org.hecha.standard.seal.PackageVerifier;
import org.hecha.ui.Background;
import org.hecha.ui.Opener;
import org.hecha.ui.Session;
import org.hecha.ui.SessionListener;
import org.hecha.ui.Speech;
import org.hecha.ui.Work;

/**
 * The package under review: verified in the background, its content handed to the session for reading, the unpacked files
 * deleted when something else is opened. In the application's context. UI thread.
 */
public final class Review implements Opener, SessionListener {

    private static final Speech SPEECH = Speech.of(Review.class);

    private final Session session;
    private final Background background;
    private final Supplier<Optional<PackageVerifier>> verifier;
    private final Memory memory;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private BooleanSupplier mayLeave = () -> true;
    private Runnable front = () -> {
    };
    private PackageCase current;
    private Path asked;
    private Work running;

    /** @param verifier the service, where it is there */
    public Review(Session session, Background background, Supplier<Optional<PackageVerifier>> verifier, Memory memory) {
        this.session = session;
        this.background = background;
        this.verifier = verifier;
        this.memory = memory;
        session.addListener(this);
    }

    /** @param asks whether the open engagement may be left; @param bringsUp shows the pages of review */
    public void within(BooleanSupplier asks, Runnable bringsUp) {
        mayLeave = asks;
        front = bringsUp;
    }

    @Override
    public boolean accepts(Path path) {
        String name = String.valueOf(path.getFileName()).toLowerCase(Locale.ROOT);
        return !Files.isDirectory(path) && List.of(".asice", ".sce", ".zip", ".pdf").stream().anyMatch(name::endsWith); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
    }

    @Override
    public void open(Path path) {
        asked = path;
        verify(memory.verification());
    }

    /** Verifies what was opened last, otherwise. */
    public void verify(VerificationChoice choice) {
        if (running != null) {
            running.cancel().run();
        }
        Path file = asked;
        front.run();
        running = background.run(label(file), monitor -> PackageCase.examine(file, choice, service(), monitor), this::take, PackageCase::discard);
    }

    private static String label(Path file) {
        return SPEECH.say("verifying", file.getFileName()); //$NON-NLS-1$
    }

    /** The service that verifies. @throws Refusal where it is not installed */
    public PackageVerifier service() throws Refusal {
        return verifier.get().orElseThrow(() -> new Refusal(Messages.of(Review.class).text("noVerifier"))); //$NON-NLS-1$
    }

    private void take(PackageCase examined) {
        // What was changed while the verification ran is not lost unasked.
        boolean leaves = examined.content().isPresent() || !isPdf(examined);
        if (leaves && !mayLeave.getAsBoolean()) {
            examined.discard();
            return;
        }
        PackageCase before = current;
        current = examined;
        if (examined.content().isPresent()) {
            session.openForReading(examined.content().get().document());
        } else if (!isPdf(examined) || session.isReadOnly()) {
            session.close();
        }
        if (before != null) {
            before.close();
        }
        told();
    }

    private static boolean isPdf(PackageCase examined) {
        return examined.name().toLowerCase(Locale.ROOT).endsWith(".pdf"); //$NON-NLS-1$
    }

    /** Something else was opened: the package is no longer under review. */
    @Override
    public void documentChanged() {
        boolean ours = current != null && (session.document().isEmpty() ? current.content().isEmpty()
                : current.content().filter(content -> content.document() == session.document().get()).isPresent());
        if (current != null && !ours) {
            PackageCase before = current;
            current = null;
            before.close();
            told();
        }
    }

    /** The package, as it was verified last; empty where none is open. */
    public Optional<PackageCase> current() {
        return Optional.ofNullable(current);
    }

    /** The file the user asked for last, whether it could be verified or not. */
    public Optional<Path> asked() {
        return Optional.ofNullable(asked);
    }

    /** What is being verified just now, in words. */
    public Optional<String> verifying() {
        return session.work().map(Work::label).filter(label -> asked != null && label.equals(label(asked)));
    }

    /** What the user chose last. */
    public Memory memory() {
        return memory;
    }

    /** Told when another package is there, or none. */
    public void addListener(Runnable listener) {
        listeners.add(listener);
    }

    /** Tells that something beside the package changed: notes were signed. */
    public void told() {
        listeners.forEach(Runnable::run);
    }

    public void removeListener(Runnable listener) {
        listeners.remove(listener);
    }

    /** Lets the package go; deletes what was unpacked. */
    public void stop() {
        session.removeListener(this);
        if (current != null) {
            current.close();
            current = null;
        }
    }
}
