package org.hecha.ui.internal.help;

import java.util.ArrayList;
import java.util.List;

/**
 * A text with marks, as it is shown.
 *
 * @param text without any markup
 * @param marks which places look how
 */
record Marked(String text, List<Mark> marks) {

    /** How a place looks. */
    enum Look {
        TITLE, HEADING, SUBHEADING, STRONG, CODE, ITEM
    }

    /** One place; that of an item is its whole line. */
    record Mark(Look look, int start, int length) {
    }

    /** Reads the little of Markdown that help pages use: headings, lists, blocks of code, bold, code, links as their words. */
    static Marked of(String markdown) {
        Reader reader = new Reader();
        markdown.lines().forEach(reader::line);
        reader.endOfParagraph();
        return new Marked(reader.text.toString(), List.copyOf(reader.marks));
    }

    /** Takes line after line. */
    private static final class Reader {

        private final StringBuilder text = new StringBuilder();
        private final List<Mark> marks = new ArrayList<>();
        private boolean inCode;
        private boolean open;

        void line(String line) {
            String words = line.strip();
            if (words.startsWith("```")) { //$NON-NLS-1$
                endOfParagraph();
                inCode = !inCode;
            } else if (inCode) {
                mark(Look.CODE, text.length(), line.length());
                text.append(line).append('\n');
            } else if (words.isEmpty()) {
                endOfParagraph();
                gap();
            } else if (words.matches("#{1,6} .*")) { //$NON-NLS-1$
                heading(words);
            } else if (words.matches("([-*]|\\d+\\.) .*")) { //$NON-NLS-1$
                item(words);
            } else {
                // A paragraph goes on over lines of the file; the page breaks it where it is wide.
                text.append(open && needsSpace(words) ? " " : ""); //$NON-NLS-1$ //$NON-NLS-2$
                inline(words);
                open = true;
            }
        }

        /** No blank between Chinese words. */
        private boolean needsSpace(String next) {
            return text.length() > 0 && text.charAt(text.length() - 1) < 0x2E80 && next.charAt(0) < 0x2E80;
        }

        private void heading(String words) {
            endOfParagraph();
            gap();
            int level = words.indexOf(' ');
            int start = text.length();
            inline(words.substring(level + 1).strip());
            mark(level == 1 ? Look.TITLE : level == 2 ? Look.HEADING : Look.SUBHEADING, start, text.length() - start);
            text.append('\n');
        }

        private void item(String words) {
            endOfParagraph();
            int start = text.length();
            int blank = words.indexOf(' ');
            text.append(words.charAt(0) == '-' || words.charAt(0) == '*' ? "\u2022" : words.substring(0, blank)).append(' '); //$NON-NLS-1$
            inline(words.substring(blank + 1).strip());
            mark(Look.ITEM, start, text.length() - start);
            open = true;
        }

        void endOfParagraph() {
            if (open) {
                text.append('\n');
                open = false;
            }
        }

        /** One empty line, however many the file has. */
        private void gap() {
            if (text.length() > 0 && !text.toString().endsWith("\n\n")) { //$NON-NLS-1$
                text.append('\n');
            }
        }

        private void inline(String words) {
            String[] pieces = words.replaceAll("\\[([^\\]]+)\\]\\([^)]*\\)", "$1").split("`", -1); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
            for (int i = 0; i < pieces.length; i++) {
                if (i % 2 == 1 && i < pieces.length - 1) {
                    mark(Look.CODE, text.length(), pieces[i].length());
                    text.append(pieces[i]);
                } else {
                    text.append(i % 2 == 1 ? "`" : ""); //$NON-NLS-1$ //$NON-NLS-2$
                    strong(pieces[i]);
                }
            }
        }

        private void strong(String words) {
            String[] pieces = words.split("\\*\\*", -1); //$NON-NLS-1$
            for (int i = 0; i < pieces.length; i++) {
                if (i % 2 == 1 && i < pieces.length - 1) {
                    mark(Look.STRONG, text.length(), pieces[i].length());
                } else if (i % 2 == 1) {
                    text.append("**"); //$NON-NLS-1$
                }
                text.append(pieces[i]);
            }
        }

        private void mark(Look look, int start, int length) {
            if (length > 0) {
                marks.add(new Mark(look, start, length));
            }
        }
    }
}
