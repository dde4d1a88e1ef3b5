package org.hecha.testing.day;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Properties;

import org.eclipse.core.runtime.Platform;

/** The words on the window's buttons and fields, read where the window reads them: the script works in every language. */
final class Labels {

    private final String bundle;
    private final Properties words = new Properties();

    /** @param folder package of the message files inside the bundle's own package: {@code internal/findings} */
    Labels(String bundle, String folder) {
        this.bundle = bundle;
        String suffix = Locale.ENGLISH.getLanguage().equals(Locale.getDefault().getLanguage()) ? "_en" : "";
        String path = bundle.replace('.', '/') + "/" + folder + "/messages" + suffix + ".properties";
        URL place = Platform.getBundle(bundle).getEntry(path);
        try (Reader reader = new InputStreamReader(place.openStream(), StandardCharsets.UTF_8)) {
            words.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The word of a key, with what is put into it. */
    String of(String key, Object... arguments) {
        String word = words.getProperty(key);
        if (word == null) {
            throw new IllegalArgumentException(bundle + " has no word " + key);
        }
        return new MessageFormat(word).format(arguments);
    }
}
