package org.hecha.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.hecha.cli.GuidePage.Command;
import org.hecha.cli.GuidePage.Step;
import org.hecha.cli.GuidePage.WrittenFile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The user guide, done: every command of the page is typed as it stands there and answers as the page says. */
class GuidePluginTest extends CliBench {

    private static final Path GUIDE = Path.of("../../releng/docs/guide");

    @ParameterizedTest
    @ValueSource(strings = {"engagement.md"})
    void aWholeEngagementIsDoneAsTheGuideSays(String page) throws Exception {
        StringBuilder transcript = new StringBuilder();
        for (Step step : GuidePage.read(GUIDE.resolve(page)).steps()) {
            if (step instanceof WrittenFile file) {
                Path target = folder.resolve(file.name());
                Files.createDirectories(target.getParent());
                Files.writeString(target, file.content());
            } else if (step instanceof Command command) {
                int exit = run(inFolder(command.words()));
                transcript.append("$ hecha ").append(String.join(" ", command.words())).append('\n').append(out).append(err).append('\n');
                Files.writeString(Path.of("target", page.replace(".md", ".txt")), transcript);
                if (command.exit() < 0) continue;
                assertEquals(command.exit(), exit, page + " line " + command.line() + ": " + command.words() + "\n" + out + err);
            }
        }
    }

    /** Paths of the page are relative to the folder in which its reader works. */
    private Object[] inFolder(List<String> words) {
        return words.stream().map(word -> isPath(word) ? folder.resolve(word).toString() : word).toArray();
    }

    private static boolean isPath(String word) {
        return word.matches("(practice|keys|mill)([./-].*)?") && !word.contains(" ");
    }
}
