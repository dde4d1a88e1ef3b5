package org.hecha.ui.internal.help;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The help of each page: {@code help/PART_ID.md}, and {@code help/PART_ID_en.md} in English, in the bundle that contributes the
 * part. Any thread.
 */
public final class HelpPages {

    private static final Logger LOG = LoggerFactory.getLogger(HelpPages.class);
    private static final Pattern BUNDLE = Pattern.compile("bundleclass://([^/]+)/.*"); //$NON-NLS-1$

    private final BiFunction<String, String, URL> places;

    /** @param places place of an entry of a bundle, by the bundle's name and the path, or null */
    public HelpPages(BiFunction<String, String, URL> places) {
        this.places = places;
    }

    /**
     * The text of a page in the language of the window.
     *
     * @param contribution contribution URI of the part
     * @param id element id of the part
     */
    public Optional<String> of(String contribution, String id) {
        Matcher bundle = BUNDLE.matcher(String.valueOf(contribution));
        return bundle.matches() ? in(bundle.group(1), id) : Optional.empty();
    }

    /** The text of a page of a bundle. */
    public Optional<String> in(String bundle, String id) {
        boolean chinese = "zh".equals(Locale.getDefault().getLanguage()); //$NON-NLS-1$
        URL place = places.apply(bundle, "help/" + id + (chinese ? ".md" : "_en.md")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        if (place == null) {
            return Optional.empty();
        }
        try (InputStream in = place.openStream()) {
            return Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            LOG.warn("{} cannot be read", place, e); //$NON-NLS-1$
            return Optional.empty();
        }
    }
}
