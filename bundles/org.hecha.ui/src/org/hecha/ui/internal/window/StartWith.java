package org.hecha.ui.internal.window;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.Platform;
import org.hecha.core.text.Messages;
import org.hecha.core.text.Refusal;
import org.hecha.ui.Opener;
import org.hecha.ui.Openers;
import org.hecha.ui.Reporter;
import org.hecha.ui.internal.recovery.OpeningQuestions;
import org.hecha.ui.recovery.RecoveryFolder;
import org.hecha.ui.recovery.RecoveryNote;
import org.hecha.ui.recovery.RecoverySlot;
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
    private static final Messages MESSAGES = Messages.of(StartWith.class);
    private static final String AGAIN = "openAfterRestart"; //$NON-NLS-1$

    private final Preferences store;
    private final RecoveryFolder copies;
    private final OpeningQuestions questions;
    private final Openers openers;
    private final Reporter reporter;

    StartWith(Preferences store, RecoveryFolder copies, OpeningQuestions questions, Openers openers, Reporter reporter) {
        this.store = store;
        this.copies = copies;
        this.questions = questions;
        this.openers = openers;
        this.reporter = reporter;
    }

    /** Opens it. */
    void begin() {
        Optional<Path> named = again().or(StartWith::named);
        if (named.isPresent()) {
            openers.open(named.get());
        } else {
            interrupted();
        }
    }

    /** What a crash left behind: the newest of each kind is opened, where its copy is offered. One that is away waits until it is back. */
    private void interrupted() {
        tellUnusable();
        List<RecoverySlot> interrupted = copies.abandoned();
        List<RecoveryNote> notes = interrupted.stream().flatMap(slot -> slot.newest().stream())
                .filter(note -> Files.exists(note.document())).sorted(Comparator.comparing(RecoveryNote::time).reversed()).toList();
        interrupted.forEach(RecoverySlot::close);
        if (!notes.isEmpty() && questions.openInterrupted(notes)) {
            Map<Optional<Opener>, Path> newest = new LinkedHashMap<>();
            notes.forEach(note -> newest.putIfAbsent(openers.opener(note.document()), note.document()));
            newest.values().forEach(openers::open);
        }
    }

    private void tellUnusable() {
        int moved = copies.putUnusableAside().size();
        if (moved > 0) {
            reporter.tell(new Refusal(MESSAGES.text("copiesUnusable", moved, copies.aside()))); //$NON-NLS-1$
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
