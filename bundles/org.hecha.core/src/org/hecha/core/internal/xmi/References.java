package org.hecha.core.internal.xmi;

/** References to characters: the five that XML knows by name, and those by number. */
final class References {

    private References() {
    }

    /** {@code text} with every reference replaced by its character. */
    static String replaced(String text) throws UnusualFormException {
        StringBuilder plain = new StringBuilder(text.length());
        int start = 0;
        for (int and = text.indexOf('&'); and >= 0; and = text.indexOf('&', start)) {
            int end = text.indexOf(';', and);
            if (end < 0) {
                throw new UnusualFormException("&"); //$NON-NLS-1$
            }
            plain.append(text, start, and).appendCodePoint(character(text.substring(and + 1, end)));
            start = end + 1;
        }
        return plain.append(text, start, text.length()).toString();
    }

    private static int character(String reference) throws UnusualFormException {
        return switch (reference) {
            case "lt" -> '<'; //$NON-NLS-1$
            case "gt" -> '>'; //$NON-NLS-1$
            case "amp" -> '&'; //$NON-NLS-1$
            case "quot" -> '"'; //$NON-NLS-1$
            case "apos" -> '\''; //$NON-NLS-1$
            default -> numbered(reference);
        };
    }

    private static int numbered(String reference) throws UnusualFormException {
        boolean hexadecimal = reference.startsWith("#x"); //$NON-NLS-1$
        String digits = reference.substring(Math.min(reference.length(), hexadecimal ? 2 : 1));
        boolean number = reference.startsWith("#") && !digits.isEmpty() && digits.length() <= 7 //$NON-NLS-1$
                && digits.chars().allMatch(c -> c < 128 && Character.digit(c, hexadecimal ? 16 : 10) >= 0);
        int character = number ? Integer.parseInt(digits, hexadecimal ? 16 : 10) : 0;
        if (!allowed(character)) {
            throw new UnusualFormException(reference);
        }
        return character;
    }

    /** The characters of XML 1.0, section 2.2. */
    private static boolean allowed(int character) {
        return character == '\t' || character == '\n' || character == '\r' || character >= ' ' && character < 0xD800
                || character >= 0xE000 && character < 0xFFFE || character >= 0x10000 && character <= 0x10FFFF;
    }
}
