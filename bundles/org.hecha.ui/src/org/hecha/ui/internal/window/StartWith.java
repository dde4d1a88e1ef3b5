package org.hecha.ui.internal.window;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.runtime.Platform;
import org.hecha.ui.internal.recovery.OpeningQuestions;
import org.hecha.ui.internal.recovery.RecoveryFolder;
import org.hecha.ui.internal.recovery.RecoveryNote;
import org.hecha.ui.internal.recovery.RecoverySlot;
import org.osgi.service.prefs.BackingStoreException;
import org.osgi.service.prefs.Preferences;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What is opened once the window is there: what was open before a restart, what the command line names
 * ({@code -hecha.open PATH}, or the system property {@code hecha.open}), or what a crash interrupted. UI thread.
 */
public final class StartWith {

    private static final Logger LOG = LoggerFactory.getLogger(StartWith.class);
    private static final String AGAIN = "openAfterRestart"; //$NON-NLS-1$

    private final Preferences store;
    private final RecoveryFolder copies;
    private final OpeningQuestions questions;
    private final Consumer<Path> open;

    StartWith(Preferences store, RecoveryFolder copies, OpeningQuestions questions, Consumer<Path> open) {
        this.store = store;
        this.copies = copies;
        this.questions = questions;
        this.open = open;
    }

    /** Opens it. */
    void begin() {
        Optional<Path> named = again().or(StartWith::named);
        if (named.isPresent()) {
            open.accept(named.get());
            return;
        }
        List<RecoverySlot> interrupted = copies.abandoned();
        List<RecoveryNote> notes = interrupted.stream().flatMap(slot -> slot.newest().stream())
                .sorted(Comparator.comparing(RecoveryNote::time).reversed()).toList();
        interrupted.forEach(RecoverySlot::close);
        if (!notes.isEmpty() && questions.openInterrupted(notes)) {
            open.accept(notes.get(0).engagement());
        }
    }

    /** Lets the next start, and only that, begin with {@code folder}. */
    public void nextTime(Path folder) {
        keep(folder.toAbsolutePath().toString());
    }

    private Optional<Path> again() {
        String words = store.get(AGAIN, ""); //$NON-NLS-1$
        if (words.isEmpty()) {
            return Optional.empty();
        }
        keep(""); //$NON-NLS-1$
        try {
            return Optional.of(Path.of(words));
        } catch (InvalidPathException e) {
            LOG.warn("Not opened again: {}", words, e); //$NON-NLS-1$
            return Optional.empty();
        }
    }

    private void keep(String words) {
        store.put(AGAIN, words);
        try {
            store.flush();
        } catch (BackingStoreException e) {
            LOG.warn("What is to be opened next could not be kept", e); //$NON-NLS-1$
        }
    }

    private static Optional<Path> named() {
        String[] arguments = Platform.isRunning() ? Platform.getApplicationArgs() : new String[0];
        for (int i = 0; i + 1 < arguments.length; i++) {
            if ("-hecha.open".equals(arguments[i])) { //$NON-NLS-1$
                return Optional.of(Path.of(arguments[i + 1]).toAbsolutePath());
            }
        }
        return Optional.ofNullable(System.getProperty("hecha.open")).filter(p -> !p.isBlank()) //$NON-NLS-1$
                .map(p -> Path.of(p).toAbsolutePath());
    }
}
