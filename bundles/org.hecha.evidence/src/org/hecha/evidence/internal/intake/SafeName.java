package org.hecha.evidence.internal.intake;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Names for copies that work on Windows, macOS and Linux, in ZIP containers and in sealed packages: composed (NFC), without
 * control, direction and invisible characters, separators and wildcards, no device name, no dots or blanks at the ends, not
 * hidden, not of a kind that sealing leaves out, and short enough for a number to be put behind.
 */
final class SafeName {

    /** A name may have 255 bytes; a number needs some of them. */
    private static final int LONGEST = 240;
    private static final int LONGEST_EXTENSION = 24;
    private static final String FORBIDDEN = "<>:\"/\\|?*"; //$NON-NLS-1$
    private static final Pattern DEVICE = Pattern.compile(
            "(CON|PRN|AUX|NUL|CONIN\\$|CONOUT\\$|CLOCK\\$|(COM|LPT)[0-9\u00B9\u00B2\u00B3])([ .].*)?", //$NON-NLS-1$
            Pattern.CASE_INSENSITIVE);
    /** Sealing leaves these out; a file of the register must not be lost there. */
    private static final Set<String> LEFT_OUT_BY_SEALING = Set.of(".tmp", ".asice"); //$NON-NLS-1$ //$NON-NLS-2$

    private SafeName() {
    }

    /** The safe form of a name; never empty. The same name gives the same form. */
    static String of(String given) {
        StringBuilder clean = new StringBuilder();
        Normalizer.normalize(given, Normalizer.Form.NFC).codePoints()
                .forEach(point -> clean.appendCodePoint(isUnsafe(point) ? '_' : point));
        String name = strip(clean.toString());
        if (name.isEmpty() || name.startsWith(".") || name.startsWith("~$")) { //$NON-NLS-1$ //$NON-NLS-2$
            name = '_' + name;
        }
        if (DEVICE.matcher(name).matches()) {
            name = '_' + name;
        }
        name = shortened(name);
        return LEFT_OUT_BY_SEALING.contains(extension(name).toLowerCase(Locale.ROOT)) ? name + ".bin" : name; //$NON-NLS-1$
    }

    /** The name with a number before its extension. */
    static String numbered(String name, int number) {
        String extension = extension(name);
        return name.substring(0, name.length() - extension.length()) + '-' + number + extension;
    }

    /** The form under which two names are one on systems that know no case. */
    static String folded(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC).toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }

    private static boolean isUnsafe(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.UNASSIGNED, Character.PRIVATE_USE,
                Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            default -> FORBIDDEN.indexOf(point) >= 0 || point == 0xFFFD;
        };
    }

    private static String strip(String name) {
        String stripped = name.strip();
        int end = stripped.length();
        while (end > 0 && (stripped.charAt(end - 1) == '.' || Character.isWhitespace(stripped.charAt(end - 1)))) {
            end--;
        }
        return stripped.substring(0, end);
    }

    private static String extension(String name) {
        int dot = name.lastIndexOf('.');
        String extension = dot > 0 ? name.substring(dot) : ""; //$NON-NLS-1$
        return bytes(extension) <= LONGEST_EXTENSION ? extension : ""; //$NON-NLS-1$
    }

    private static String shortened(String name) {
        if (bytes(name) <= LONGEST) {
            return name;
        }
        String extension = extension(name);
        StringBuilder stem = new StringBuilder();
        int room = LONGEST - bytes(extension);
        for (int point : name.substring(0, name.length() - extension.length()).codePoints().toArray()) {
            room -= bytes(Character.toString(point));
            if (room < 0) {
                break;
            }
            stem.appendCodePoint(point);
        }
        return strip(stem.toString()) + extension;
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
