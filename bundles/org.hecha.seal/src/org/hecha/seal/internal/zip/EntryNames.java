package org.hecha.seal.internal.zip;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

import org.hecha.seal.internal.Flaw;

/**
 * The names of one container. A name must mean one file on every system: relative, without detours, and not the same as
 * another one where letters have no case or accents are composed.
 */
public final class EntryNames {

    private static final int LONGEST = 4096;
    private static final Pattern DRIVE = Pattern.compile("[A-Za-z]:");

    /** Folded names, and whether each is a file (or a folder that a name implies). */
    private final Map<String, Boolean> taken = new HashMap<>();

    /** @throws Flaw that names the name */
    public void add(String name) throws Flaw {
        check(name);
        boolean file = !name.endsWith("/");
        String folded = fold(file ? name : name.substring(0, name.length() - 1));
        for (int slash = folded.indexOf('/'); slash >= 0; slash = folded.indexOf('/', slash + 1)) {
            if (Boolean.TRUE.equals(taken.putIfAbsent(folded.substring(0, slash), Boolean.FALSE))) {
                throw new Flaw("nameTwice", name);
            }
        }
        Boolean before = taken.put(folded, file);
        if (before != null && (file || before)) {
            throw new Flaw("nameTwice", name);
        }
    }

    /** One name on its own. */
    public static void check(String name) throws Flaw {
        boolean bad = name.isEmpty() || name.length() > LONGEST || name.startsWith("/") || name.indexOf('\\') >= 0
                || DRIVE.matcher(name).lookingAt() || !StandardCharsets.UTF_8.newEncoder().canEncode(name)
                || name.codePoints().anyMatch(EntryNames::unprintable);
        String path = name.endsWith("/") ? name.substring(0, name.length() - 1) : name;
        for (String step : path.split("/", -1)) {
            bad |= step.isEmpty() || step.equals(".") || step.equals("..");
        }
        if (bad) {
            throw new Flaw("nameUnsafe", visible(name));
        }
    }

    /** Control characters, and those that turn the direction of writing and so disguise a name. */
    private static boolean unprintable(int codePoint) {
        return Character.isISOControl(codePoint) || codePoint >= 0x202A && codePoint <= 0x202E
                || codePoint >= 0x2066 && codePoint <= 0x2069;
    }

    private static String visible(String name) {
        StringBuilder shown = new StringBuilder();
        name.codePoints().limit(200)
                .forEach(point -> shown.appendCodePoint(unprintable(point) ? '\uFFFD' : point));
        return shown.toString();
    }

    private static String fold(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC).toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }
}
