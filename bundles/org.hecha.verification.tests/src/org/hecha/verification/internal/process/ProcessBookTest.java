package org.hecha.verification.internal.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.hecha.standard.DataFile;
import org.hecha.standard.Standard;
import org.hecha.standard.Text;
import org.hecha.standard.calculation.Problem;
import org.hecha.verification.internal.condition.AllConditions;
import org.hecha.verification.process.Condition;
import org.hecha.verification.process.ProcessDefinition;
import org.hecha.verification.testkit.Fixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Processes are data: what they inherit, which one serves, and what is said of a bad one. */
class ProcessBookTest {

    private static final Set<String> CONDITIONS = AllConditions.CONDITIONS.stream().map(Condition::id)
            .collect(Collectors.toSet());
    private static final String STEPS = """
            {"process":"P","title":{"zh":"程序","en":"P"},"source":{"zh":"来源","en":"source"},"steps":[
             {"id":"plan","title":{"zh":"计划","en":"plan"},"clause":"1","standing":"OFFICIAL","owners":["LEAD_VERIFIER"],
              "exit":["plan-signed"],"days":1,"daysStanding":"OFFICIAL","sign":"plan"},
             {"id":"draft","title":{"zh":"稿","en":"draft"},"clause":"2","standing":"OFFICIAL","owners":["LEAD_VERIFIER"],
              "after":["plan"],"exit":["draft-signed"],"days":1,"daysStanding":"OFFICIAL","sign":"draft"},
             {"id":"rest","title":{"zh":"其余","en":"rest"},"clause":"3","standing":"OFFICIAL","owners":["VERIFIER"],
              "exit":[],"days":1,"daysStanding":"OFFICIAL","sign":"review"},
             {"id":"a","title":{"zh":"批","en":"a"},"clause":"3","standing":"OFFICIAL","owners":["VERIFIER"],
              "exit":[],"days":1,"daysStanding":"OFFICIAL","sign":"approval"},
             {"id":"i","title":{"zh":"发","en":"i"},"clause":"3","standing":"OFFICIAL","owners":["VERIFIER"],
              "exit":[],"days":1,"daysStanding":"OFFICIAL","sign":"issue"}]}
            """;

    @TempDir
    Path folder;

    private ProcessBook book(String json) throws Exception {
        Path file = folder.resolve("process.json");
        Files.writeString(file, json);
        DataFile data = new DataFile(DataFile.Kind.PROCESS, "process.json", file.toUri().toURL());
        return ProcessBook.of(List.of(new Standard() {

            @Override
            public String id() {
                return "OWN";
            }

            @Override
            public Text title() {
                return Text.NONE;
            }

            @Override
            public List<String> editions() {
                return List.of("1");
            }

            @Override
            public Text source() {
                return Text.NONE;
            }

            @Override
            public List<DataFile> data() {
                return List.of(data);
            }
        }));
    }

    private List<String> lint(String json) throws Exception {
        ProcessBook book = book(json);
        assertEquals(List.of(), book.problems());
        return ProcessLint.of(book.definitions().get(1), CONDITIONS).stream().map(Problem::message)
                .map(message -> message.in(Locale.ENGLISH)).toList();
    }

    @Test
    void theProductsOwnProcessIsSound() {
        ProcessBook book = ProcessBook.of(List.of());
        assertEquals(List.of(), ProcessLint.of(book.definitions().get(0), CONDITIONS));
        assertEquals(List.of("acceptance", "strategic-analysis", "risk-assessment", "planning", "document-review",
                "site-visit", "findings-issued", "correction", "draft", "technical-review", "approval", "issue"),
                book.definitions().get(0).steps().stream().map(step -> step.id()).toList());
    }

    @Test
    void aVariantTakesOverWhatItDoesNotDeclareAndServesItsCriterion() throws Exception {
        ProcessBook book = book(STEPS);
        ProcessDefinition own = book.definitions().get(1);
        assertEquals(book.definitions().get(0).subjects(), own.subjects());
        assertEquals(book.definitions().get(0).techniques(), own.techniques());
        assertEquals(List.of(), lint(STEPS));
        Fixture fixture = new Fixture();
        assertEquals("ISO14064-3", book.of(fixture.engagement).id());
        fixture.criterion("OTHER").criterion("OWN");
        assertEquals("P", book.of(fixture.engagement).id());
    }

    @Test
    void namesThatMeanNothingAreSaid() throws Exception {
        assertTrue(lint(STEPS.replace("plan-signed", "plan-sined")).get(0).contains("plan-sined"));
        assertTrue(lint(STEPS.replace("\"after\":[\"plan\"]", "\"after\":[\"rest\"]")).get(0).contains("rest"));
        assertTrue(lint(STEPS.replace("\"sign\":\"review\"", "\"sign\":\"blessing\"")).toString().contains("blessing"));
        assertTrue(lint(STEPS.replace("\"id\":\"rest\"", "\"id\":\"plan\"")).toString().contains("twice"));
        assertTrue(lint(STEPS.replace("\"days\":1,", "")).get(0).contains("days"));
        assertTrue(lint(STEPS.replace("[\"VERIFIER\"]", "[]")).get(0).contains("owner"));
        String scopes = STEPS.replace("\"steps\"", """
                "scopes":{"s":[{"root":"INVENTORY","only":["sorces"],"except":["Nothing.here"]}]},
                "subjects":[{"id":"plan","title":{"zh":"划","en":"p"},"role":"VERIFIER","restsOn":["later"],"covers":"s"}],
                "detection":{"standing":"OFFICIAL","note":{"zh":"注","en":"n"},"levels":{}},"steps\"""");
        String all = lint(scopes).toString();
        for (String word : List.of("sorces", "Nothing.here", "later", "detection")) {
            assertTrue(all.contains(word), all);
        }
    }

    @Test
    void aFileThatCannotBeReadIsAProblemAndTheRestServes() throws Exception {
        for (String bad : List.of("{", "{}", STEPS.replace("\"steps\"", "\"stages\""),
                STEPS.replace("LEAD_VERIFIER", "KING"), STEPS.replace("\"standing\":\"OFFICIAL\"", "\"standing\":\"SURE\""),
                STEPS.replace("\"steps\"", "\"subjects\":[{\"id\":\"x\",\"covers\":\"nowhere\"}],\"steps\""))) {
            ProcessBook book = book(bad);
            assertEquals(1, book.definitions().size(), bad);
            assertEquals(1, book.problems().size(), bad);
            assertTrue(book.problems().get(0).message().in(Locale.CHINA).contains("process.json"));
        }
    }
}
