package org.hecha.ui.internal.preferences;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.hecha.ui.Choices;
import org.hecha.ui.Speech;

/** The preferences as they stand in the dialog, right or wrong. */
final class Draft {

    /** What can be wrong. */
    enum Field {
        TRUST, ACCREDITATIONS, SIGNERS, TIME_STAMPS, TOKEN, AUTOSAVE, RECENTS
    }

    private static final Speech SPEECH = Speech.of(Draft.class);

    List<Path> trust;
    List<Path> signers;
    String accreditations;
    String timeStamps;
    String token;
    Choices.Language language;
    Choices.Theme theme;
    String autosave;
    String recents;

    Draft(Choices choices) {
        trust = choices.trust();
        signers = choices.accreditationSigners();
        accreditations = choices.accreditations().map(Path::toString).orElse(""); //$NON-NLS-1$
        timeStamps = choices.timeStampAuthority().map(Objects::toString).orElse(""); //$NON-NLS-1$
        token = choices.tokenLibrary().map(Path::toString).orElse(""); //$NON-NLS-1$
        language = choices.language();
        theme = choices.theme();
        autosave = String.valueOf(choices.autosaveMinutes());
        recents = String.valueOf(choices.recents());
    }

    /** What is wrong, a sentence for each field; empty where nothing is. */
    Map<Field, String> problems() {
        Map<Field, String> problems = new EnumMap<>(Field.class);
        trust.forEach(file -> checkFile(file.toString(), Field.TRUST, problems));
        signers.forEach(file -> checkFile(file.toString(), Field.SIGNERS, problems));
        checkFile(accreditations, Field.ACCREDITATIONS, problems);
        checkFile(token, Field.TOKEN, problems);
        if (!accreditations.isBlank() && signers.isEmpty()) {
            // A list that vouches for itself proves nothing.
            problems.putIfAbsent(Field.SIGNERS, SPEECH.say("signersMissing")); //$NON-NLS-1$
        }
        if (!timeStamps.isBlank() && address().isEmpty()) {
            problems.put(Field.TIME_STAMPS, SPEECH.say("addressWrong")); //$NON-NLS-1$
        }
        checkNumber(autosave, 0, Choices.MOST_MINUTES, Field.AUTOSAVE, problems);
        checkNumber(recents, 1, Choices.MOST_RECENTS, Field.RECENTS, problems);
        return problems;
    }

    private static void checkFile(String words, Field field, Map<Field, String> problems) {
        if (words.isBlank()) {
            return;
        }
        Optional<Path> file = path(words);
        if (file.isEmpty() || !Files.isRegularFile(file.get())) {
            problems.putIfAbsent(field, SPEECH.say("fileMissing", words)); //$NON-NLS-1$
        } else if (!Files.isReadable(file.get())) {
            problems.putIfAbsent(field, SPEECH.say("fileUnreadable", words)); //$NON-NLS-1$
        }
    }

    private static void checkNumber(String words, int least, int most, Field field, Map<Field, String> problems) {
        String number = words.strip();
        if (!number.matches("\\d{1,3}") || Integer.parseInt(number) < least || Integer.parseInt(number) > most) { //$NON-NLS-1$
            problems.put(field, SPEECH.say("numberWrong", least, most)); //$NON-NLS-1$
        }
    }

    private static Optional<Path> path(String words) {
        try {
            return words.isBlank() ? Optional.empty() : Optional.of(Path.of(words.strip()));
        } catch (InvalidPathException e) {
            // The caller says what is wrong.
            return Optional.empty();
        }
    }

    private Optional<URI> address() {
        try {
            URI uri = new URI(timeStamps.strip());
            boolean usable = ("http".equals(uri.getScheme()) || "https".equals(uri.getScheme())) && uri.getHost() != null //$NON-NLS-1$ //$NON-NLS-2$
                    && uri.getUserInfo() == null;
            return usable ? Optional.of(uri) : Optional.empty();
        } catch (URISyntaxException e) {
            // The caller says what is wrong.
            return Optional.empty();
        }
    }

    /** The choices, where nothing is wrong. */
    Choices choices() {
        return new Choices(trust, path(accreditations), signers, timeStamps.isBlank() ? Optional.empty() : address(), path(token),
                language, theme, Integer.parseInt(autosave.strip()), Integer.parseInt(recents.strip()));
    }
}
