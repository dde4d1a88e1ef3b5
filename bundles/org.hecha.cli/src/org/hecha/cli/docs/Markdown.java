package org.hecha.cli.docs;

import java.util.List;
import java.util.stream.Collectors;

/** A page in Markdown in the making; lines end with one line feed everywhere. Not thread-safe. */
final class Markdown {

    private final StringBuilder text = new StringBuilder();

    Markdown comment(String words) {
        text.append("<!-- ").append(words).append(" -->\n");
        return this;
    }

    Markdown heading(int level, String words) {
        text.append('\n').append("#".repeat(level)).append(' ').append(words).append('\n');
        return this;
    }

    /** A paragraph; nothing for a blank text. */
    Markdown paragraph(String words) {
        if (!words.isBlank()) {
            text.append('\n').append(words).append('\n');
        }
        return this;
    }

    Markdown table(List<String> header, List<List<String>> rows) {
        text.append('\n');
        row(header);
        text.append("|---".repeat(header.size())).append("|\n");
        rows.forEach(this::row);
        return this;
    }

    private void row(List<String> cells) {
        text.append(cells.stream().map(Markdown::cell).collect(Collectors.joining(" | ", "| ", " |"))).append('\n');
    }

    /** What would end a cell or a row is written so that it does not. */
    private static String cell(String words) {
        return words.strip().replace("|", "\\|").replace("\r", "").replace("\n", "<br>");
    }

    /** Literal text: a formula, an id. */
    static String code(String words) {
        return words.isBlank() ? "" : "`" + words + "`";
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
