package org.hecha.ui;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;

import org.hecha.core.text.Messages;
import org.hecha.core.text.Refusal;
import org.osgi.service.prefs.BackingStoreException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The user's {@link Choices}, kept over restarts. In the application's context. What was stored and makes no sense counts as not
 * stored. Asked from any thread; changed and listened to on the UI thread.
 */
public final class Preferences {

    private static final Logger LOG = LoggerFactory.getLogger(Preferences.class);
    private static final Messages MESSAGES = Messages.of(Preferences.class);
    private static final String TRUST = "trust"; //$NON-NLS-1$
    private static final String ACCREDITATIONS = "accreditations"; //$NON-NLS-1$
    private static final String SIGNERS = "accreditationSigners"; //$NON-NLS-1$
    private static final String TIME_STAMPS = "timeStampAuthority"; //$NON-NLS-1$
    private static final String TOKEN = "tokenLibrary"; //$NON-NLS-1$
    private static final String LANGUAGE = "language"; //$NON-NLS-1$
    private static final String THEME = "theme"; //$NON-NLS-1$
    private static final String AUTOSAVE = "autosaveMinutes"; //$NON-NLS-1$
    private static final String RECENTS = "recents"; //$NON-NLS-1$

    private final org.osgi.service.prefs.Preferences store;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private volatile Choices now;

    /** @param store where they are kept */
    public Preferences(org.osgi.service.prefs.Preferences store) {
        this.store = store;
        this.now = read();
    }

    /** What holds now. */
    public Choices now() {
        return now;
    }

    /**
     * Lets {@code chosen} hold from now on and tells the listeners.
     *
     * @throws Refusal when it could not be kept for the next start; it holds all the same
     */
    public void choose(Choices chosen) throws Refusal {
        if (chosen.equals(now)) {
            return;
        }
        now = chosen;
        listeners.forEach(Runnable::run);
        try {
            write(chosen);
        } catch (BackingStoreException | IllegalStateException e) {
            throw new Refusal(MESSAGES.text("notKept", String.valueOf(e.getMessage())), e); //$NON-NLS-1$
        }
    }

    /** Told after other choices hold, until {@link #forget}. */
    public void onChange(Runnable listener) {
        listeners.add(listener);
    }

    public void forget(Runnable listener) {
        listeners.remove(listener);
    }

    private Choices read() {
        Choices without = Choices.DEFAULT;
        return new Choices(paths(TRUST), paths(ACCREDITATIONS).stream().findFirst(), paths(SIGNERS), address(),
                paths(TOKEN).stream().findFirst(), constant(LANGUAGE, without.language()), constant(THEME, without.theme()),
                number(AUTOSAVE, without.autosaveMinutes(), 0, Choices.MOST_MINUTES),
                number(RECENTS, without.recents(), 1, Choices.MOST_RECENTS));
    }

    private List<Path> paths(String key) {
        try {
            return store.get(key, "").lines().filter(line -> !line.isBlank()).map(Path::of).toList(); //$NON-NLS-1$
        } catch (InvalidPathException e) {
            LOG.warn("{} is left out: it names no file", key, e); //$NON-NLS-1$
            return List.of();
        }
    }

    private Optional<URI> address() {
        String words = store.get(TIME_STAMPS, ""); //$NON-NLS-1$
        try {
            return words.isBlank() ? Optional.empty() : Optional.of(new URI(words));
        } catch (URISyntaxException e) {
            LOG.warn("{} is left out: it is no address", TIME_STAMPS, e); //$NON-NLS-1$
            return Optional.empty();
        }
    }

    private <E extends Enum<E>> E constant(String key, E otherwise) {
        String word = store.get(key, ""); //$NON-NLS-1$
        for (E constant : otherwise.getDeclaringClass().getEnumConstants()) {
            if (constant.name().equals(word)) {
                return constant;
            }
        }
        return otherwise;
    }

    private int number(String key, int otherwise, int least, int most) {
        String word = store.get(key, ""); //$NON-NLS-1$
        if (!word.matches("\\d{1,4}")) { //$NON-NLS-1$
            return otherwise;
        }
        int number = Integer.parseInt(word);
        return number < least || number > most ? otherwise : number;
    }

    private void write(Choices chosen) throws BackingStoreException {
        store.put(TRUST, lines(chosen.trust()));
        store.put(ACCREDITATIONS, chosen.accreditations().map(Path::toString).orElse("")); //$NON-NLS-1$
        store.put(SIGNERS, lines(chosen.accreditationSigners()));
        store.put(TIME_STAMPS, chosen.timeStampAuthority().map(Objects::toString).orElse("")); //$NON-NLS-1$
        store.put(TOKEN, chosen.tokenLibrary().map(Path::toString).orElse("")); //$NON-NLS-1$
        store.put(LANGUAGE, chosen.language().name());
        store.put(THEME, chosen.theme().name());
        store.put(AUTOSAVE, String.valueOf(chosen.autosaveMinutes()));
        store.put(RECENTS, String.valueOf(chosen.recents()));
        store.flush();
    }

    private static String lines(List<Path> paths) {
        return paths.stream().map(Path::toString).collect(Collectors.joining("\n")); //$NON-NLS-1$
    }
}
