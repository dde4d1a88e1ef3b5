package org.hecha.ui.recovery;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.Properties;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What a recovery copy is of.
 *
 * @param document the user's own file or folder
 * @param title its title
 * @param time when the copy was made
 */
public record RecoveryNote(Path document, String title, Instant time) {

    private static final Logger LOG = LoggerFactory.getLogger(RecoveryNote.class);
    private static final String FILE = "about.properties"; //$NON-NLS-1$
    /** The word of the first copies, which were of engagements alone. */
    private static final String DOCUMENT = "engagement"; //$NON-NLS-1$
    private static final String TITLE = "title"; //$NON-NLS-1$
    private static final String TIME = "time"; //$NON-NLS-1$

    /** The note in a folder; empty where there is none or it is damaged: the copy is not whole then. */
    static Optional<RecoveryNote> in(Path folder) {
        Path file = folder.resolve(FILE);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        Properties words = new Properties();
        try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            words.load(in);
            String document = words.getProperty(DOCUMENT, ""); //$NON-NLS-1$
            Instant time = Instant.parse(words.getProperty(TIME, "")); //$NON-NLS-1$
            return document.isBlank() ? Optional.empty()
                    : Optional.of(new RecoveryNote(Path.of(document), words.getProperty(TITLE, ""), time)); //$NON-NLS-1$
        } catch (IOException | DateTimeException | IllegalArgumentException e) {
            LOG.warn("Not a whole recovery copy: {}", folder, e); //$NON-NLS-1$
            return Optional.empty();
        }
    }

    /** Writes the note; the last file of a copy. */
    void writeTo(Path folder) throws IOException {
        Properties words = new Properties();
        words.setProperty(DOCUMENT, document.toString());
        words.setProperty(TITLE, title);
        words.setProperty(TIME, time.toString());
        try (Writer out = Files.newBufferedWriter(folder.resolve(FILE), StandardCharsets.UTF_8)) {
            words.store(out, null);
        }
    }
}
