package org.hecha.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A page of the user guide as something that can be done: the files it asks for ({@code ```csv NAME}) and the command
 * lines in its {@code ```sh} blocks, in order. A line may end with {@code # exit 1}; without it, it must answer 0.
 */
record GuidePage(List<Step> steps) {

    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|'([^']*)'|(\\S+)");
    private static final Pattern EXIT = Pattern.compile("\\s+# exit (\\d|X)\\b.*$");

    /** One thing the page asks for. */
    sealed interface Step permits Command, WrittenFile {
    }

    /** @param line line of the page, counted from 1 */
    record Command(int line, List<String> words, int exit) implements Step {
    }

    /** A file that the reader writes. */
    record WrittenFile(String name, String content) implements Step {
    }

    static GuidePage read(Path page) throws IOException {
        List<String> lines = Files.readAllLines(page);
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String opening = lines.get(i);
            if (opening.startsWith("```") && opening.length() > 3) {
                int end = i + 1;
                while (!lines.get(end).equals("```")) {
                    end++;
                }
                if (opening.equals("```sh")) {
                    commands(lines.subList(i + 1, end), i + 2, steps);
                } else if (opening.contains(" ")) {
                    steps.add(new WrittenFile(opening.substring(opening.indexOf(' ') + 1).strip(),
                            String.join("\n", lines.subList(i + 1, end)) + "\n"));
                }
                i = end;
            }
        }
        return new GuidePage(steps);
    }

    private static void commands(List<String> block, int first, List<Step> steps) {
        StringBuilder whole = new StringBuilder();
        for (int i = 0; i < block.size(); i++) {
            String line = block.get(i);
            whole.append(line.endsWith("\\") ? line.substring(0, line.length() - 1) : line).append(' ');
            if (!line.endsWith("\\")) {
                command(whole.toString().strip(), first + i, steps);
                whole.setLength(0);
            }
        }
    }

    private static void command(String line, int number, List<Step> steps) {
        if (line.isEmpty() || line.startsWith("#")) {
            return;
        }
        Matcher exit = EXIT.matcher(line);
        int expected = exit.find() ? exit.group(1).equals("X") ? -1 : Integer.parseInt(exit.group(1)) : 0;
        String bare = line.replaceFirst("\\s+# .*$", "");
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(bare);
        while (word.find()) {
            words.add(word.group(1) != null ? word.group(1) : word.group(2) != null ? word.group(2) : word.group(3));
        }
        if (!words.get(0).equals("hecha")) {
            throw new IllegalStateException("line " + number + " is no command of ours: " + line);
        }
        steps.add(new Command(number, words.subList(1, words.size()), expected));
    }
}
