package org.hecha.ui.review.internal.opening;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the user chose last, kept over restarts: files, addresses, levels. Never a password or PIN. UI thread. */
public final class Memory {

    /** Address of the time-stamping authority used last. */
    public static final String AUTHORITY = "sign.authority"; //$NON-NLS-1$
    /** Library of the token used last. */
    public static final String LIBRARY = "sign.library"; //$NON-NLS-1$
    private static final Logger LOG = LoggerFactory.getLogger(Memory.class);
    private static final String ONLINE = "verify.online"; //$NON-NLS-1$
    static final String TRUST = "verify.trust"; //$NON-NLS-1$
    private static final String REVOCATION = "verify.revocation"; //$NON-NLS-1$
    static final String LIST = "verify.accreditations"; //$NON-NLS-1$
    static final String LIST_SIGNER = "verify.accreditationSigner"; //$NON-NLS-1$

    private final UnaryOperator<String> read;
    private final BiConsumer<String, String> write;

    /** @param read what was kept under a key, or null; @param write keeps a text under a key */
    public Memory(UnaryOperator<String> read, BiConsumer<String, String> write) {
        this.read = read;
        this.write = write;
    }

    /** What was kept; empty where nothing was. */
    public String text(String key) {
        return Objects.toString(read.apply(key), ""); //$NON-NLS-1$
    }

    public void text(String key, String value) {
        write.accept(key, value);
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
    }
}
