package org.hecha.io.spreadsheet.internal.value;

/** Text as typed, made plain: full-width digits and signs become the usual ones, invisible characters at the ends go. */
public final class Plain {

    private Plain() {
    }

    /** Without blanks and invisible characters at both ends, the no-break and the ideographic space among them. */
    public static String strip(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && invisible(text.charAt(start))) {
            start++;
        }
        while (end > start && invisible(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    /** Full-width forms as an input method types them (１２３，．－％) become their usual twins. */
    public static String halfWidth(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (twin(text.charAt(i)) != text.charAt(i)) {
                StringBuilder plain = new StringBuilder(text.length());
                text.chars().forEach(c -> plain.append(twin((char) c)));
                return plain.toString();
            }
        }
        return text;
    }

    /** For comparing names: half width, lower case, no blanks. */
    public static String fold(String text) {
        String plain = halfWidth(text);
        StringBuilder folded = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (!invisible(c)) {
                folded.append(Character.toLowerCase(c));
            }
        }
        return folded.toString();
    }

    private static char twin(char c) {
        if (c >= '\uFF01' && c <= '\uFF5E') {
            return (char) (c - 0xFEE0);
        }
        return c == '\u2212' ? '-' : c == '\u3002' ? '.' : c;
    }

    private static boolean invisible(char c) {
        return c <= ' ' || c == '\u00A0' || c == '\u3000' || c == '\uFEFF' || c >= '\u2000' && c <= '\u200F'
                || c == '\u202F' || c == '\u2060';
    }
}
