package org.hecha.ui.review.internal.opening;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.osgi.service.prefs.BackingStoreException;
import org.osgi.service.prefs.Preferences;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the user chose last, kept over restarts: files, addresses, levels. Never a password or PIN. UI thread. */
public final class Memory {

    private static final Logger LOG = LoggerFactory.getLogger(Memory.class);
    private static final String ONLINE = "verify.online"; //$NON-NLS-1$
    private static final String TRUST = "verify.trust"; //$NON-NLS-1$
    private static final String REVOCATION = "verify.revocation"; //$NON-NLS-1$
    private static final String LIST = "verify.accreditations"; //$NON-NLS-1$
    private static final String LIST_SIGNER = "verify.accreditationSigner"; //$NON-NLS-1$

    private final Preferences store;

    /** @param store where it is kept */
    public Memory(Preferences store) {
        this.store = store;
    }

    public String text(String key) {
        return store.get(key, ""); //$NON-NLS-1$
    }

    public void text(String key, String value) {
        store.put(key, value);
    }

    /** Files, as far as this system knows such names. */
    public List<Path> files(String key) {
        return text(key).lines().filter(line -> !line.isBlank()).flatMap(line -> path(line).stream()).toList();
    }

    public void files(String key, List<Path> files) {
        text(key, files.stream().map(Path::toString).collect(Collectors.joining("\n"))); //$NON-NLS-1$
    }

    private static Optional<Path> path(String line) {
        try {
            return Optional.of(Path.of(line));
        } catch (InvalidPathException e) {
            LOG.warn("Left out: {}", line, e); //$NON-NLS-1$
            return Optional.empty();
        }
    }

    /** How packages were verified last; always as of now. */
    public VerificationChoice verification() {
        return new VerificationChoice(files(TRUST), files(REVOCATION), Boolean.parseBoolean(text(ONLINE)),
                files(LIST).stream().findFirst(), files(LIST_SIGNER), Optional.empty());
    }

    public void verification(VerificationChoice choice) {
        files(TRUST, choice.trust());
        files(REVOCATION, choice.revocation());
        text(ONLINE, String.valueOf(choice.online()));
        files(LIST, choice.accreditations().stream().toList());
        files(LIST_SIGNER, choice.accreditationSigner());
        keep();
    }

    /** Writes it down. */
    public void keep() {
        try {
            store.flush();
        } catch (BackingStoreException e) {
            // Losing it is no reason to disturb anybody.
            LOG.warn("What was chosen last could not be kept", e); //$NON-NLS-1$
        }
    }
}
