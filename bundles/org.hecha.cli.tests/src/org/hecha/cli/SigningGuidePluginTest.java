package org.hecha.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.hecha.cli.GuidePage.Command;
import org.hecha.cli.GuidePage.Step;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The page on signing, done as it stands there, with an authority of openssl in the place of the one it names. */
class SigningGuidePluginTest extends CliBench {

    private static final Path GUIDE = Path.of("../../releng/docs/guide");
    /** What the page calls the files that the reader has, and what the authority calls them. */
    private static final Map<String, Map<String, String>> NAMES = Map.of(
            "signing.md", Map.of("组长", "lead", "复核", "review", "签字", "issue", "认可委", "accreditor", "根", "root", "密码.txt", "password"),
            "signing_en.md", Map.of("lead", "lead", "review", "review", "issue", "issue", "board", "accreditor", "root", "root",
                    "password.txt", "password"));

    @ParameterizedTest
    @ValueSource(strings = {"signing.md", "signing_en.md"})
    void everySignerLevelVerdictAndListAsThePageSays(String page) throws Exception {
        try (TrialAuthority authority = new TrialAuthority(folder)) {
            for (String name : List.of("lead", "review", "issue", "accreditor")) {
                authority.signer(name);
            }
            name(NAMES.get(page));
            assertEquals(0, run("demo", "--out", folder.resolve("demo"), "--json"), err);
            Files.move(folder.resolve("demo").resolve(json().get("case").asText() + ".hecha"), folder.resolve("factory.hecha"));
            for (Step step : GuidePage.read(GUIDE.resolve(page)).steps()) {
                Command command = (Command) step;
                int exit = run(command.words().stream().map(word -> meant(word, authority)).toArray());
                assertEquals(command.exit(), exit, page + " line " + command.line() + ": " + command.words() + "\n" + out + err);
            }
        }
    }

    private void name(Map<String, String> names) throws Exception {
        for (Map.Entry<String, String> each : names.entrySet()) {
            if (each.getKey().contains(".")) {
                copy(each.getValue(), each.getKey());
            } else {
                for (String[] kind : new String[][] {{".p12", ".p12"}, {".pem", ".crt"}, {".crl", ".crl"}}) {
                    copy(each.getValue() + kind[0], each.getKey() + kind[1]);
                }
            }
        }
    }

    private void copy(String from, String to) throws Exception {
        if (Files.exists(folder.resolve(from)) && !from.equals(to)) {
            Files.copy(folder.resolve(from), folder.resolve(to), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Files are in the folder where the reader works, the page's authority is ours, its years go with time. */
    private String meant(String word, TrialAuthority authority) {
        if (Stream.of(".p12", ".crt", ".crl", ".txt", ".asice", ".pdf", ".hecha", ".xml", ".json", ".p7m").anyMatch(word::endsWith)) {
            return folder.resolve(word).toString();
        }
        return word.replace("http://tsa.example/", authority.address() + "tsa").replace("2027-", LocalDate.now().plusYears(1).getYear() + "-");
    }
}
