package org.hecha.verification.internal.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;

import org.hecha.model.finding.CheckOutcome;
import org.hecha.model.finding.Severity;
import org.hecha.standard.DataFile;
import org.hecha.standard.check.Check;
import org.hecha.standard.check.CheckReport;
import org.hecha.standard.check.CheckSubject;
import org.hecha.verification.CheckRun;
import org.hecha.verification.Outcome;
import org.hecha.verification.testkit.Declared;
import org.hecha.verification.testkit.Fixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which rules are asked, how grave they are, and what keeps one from being asked. */
class CheckingTest {

    private static final String RULE = """
            { "rules": [ { "id": "GBT1-1", "clause": "1", "finding": "OBSERVATION",
              "question": {"zh": "问？", "en": "question?"}, "passed": {"zh": "是", "en": "yes"},
              "failed": {"zh": "否 {0}", "en": "no {0}"}, "remedy": {"zh": "改", "en": "mend"} } ] }""";

    private final Fixture fixture = new Fixture();

    @TempDir
    private Path folder;

    private record Answer(String ruleId, boolean yes) implements Check {

        @Override
        public void check(CheckSubject subject, CheckReport report) {
            if (yes) {
                report.passed("");
            } else {
                report.failed("", "matter", null, 7);
            }
        }
    }

    private DataFile file(DataFile.Kind kind, String name, String content) throws IOException {
        return new DataFile(kind, name, Files.writeString(folder.resolve(name), content).toUri().toURL());
    }

    private void install(DataFile... files) {
        fixture.quantification.with(new Declared("GBT1", List.of(files)));
    }

    private CheckRun run(Check... checks) {
        return Bench.checking(fixture, List.of(checks)).check(fixture.engagement, fixture.inventory,
                fixture.evidence, fixture.findings);
    }

    private static List<Outcome> of(CheckRun run) {
        return run.outcomes().stream().filter(o -> o.rule().id().equals("GBT1-1")).toList();
    }

    private static boolean says(CheckRun run, String word) {
        return run.problems().stream().anyMatch(p -> p.message().in(Locale.ENGLISH).contains(word)
                && p.message().in(Locale.CHINA).contains(word));
    }

    @Test
    void everyGeneralRuleHasItsTestAndTheReverse() {
        TreeSet<String> tests = new TreeSet<>();
        Bench.GENERAL.forEach(check -> tests.add(check.ruleId()));
        TreeSet<String> rules = new TreeSet<>();
        Bench.checking(fixture, List.of()).rules().forEach(rule -> rules.add(rule.id()));

        assertEquals(rules, tests);
        assertTrue(new Bench(fixture).run().problems().isEmpty());
    }

    @Test
    void rulesOfAStandardOutsideTheCriteriaAreNotAsked() throws IOException {
        install(file(DataFile.Kind.RULES, "rules.json", RULE));

        assertTrue(of(run(new Answer("GBT1-1", false))).isEmpty());
        fixture.criterion("GBT1");
        Outcome outcome = of(run(new Answer("GBT1-1", false))).get(0);
        assertEquals("no 7", outcome.message().in(Locale.ENGLISH));
        assertEquals("否 7", outcome.message().in(Locale.CHINA));
        assertEquals("GBT1-1||matter", outcome.fingerprint());
    }

    @Test
    void passedIsRecordedToo() throws IOException {
        install(file(DataFile.Kind.RULES, "rules.json", RULE));
        fixture.criterion("GBT1");

        assertEquals(CheckOutcome.PASSED, of(run(new Answer("GBT1-1", true))).get(0).checkOutcome());
    }

    @Test
    void severityComesFromTheProfileOfTheEngagement() throws IOException {
        install(file(DataFile.Kind.RULES, "rules.json", RULE), file(DataFile.Kind.PROFILE, "profile.json", """
                { "profiles": [
                  { "profile": "HARD", "title": {"zh": "严", "en": "hard"}, "default": "FAIL" },
                  { "profile": "SOFT", "title": {"zh": "宽", "en": "soft"}, "default": "INFORM",
                    "severities": {"GBT1-1": "IGNORE"} } ] }"""));
        fixture.criterion("GBT1");

        fixture.engagement.setProfileId("HARD");
        assertEquals(Severity.FAIL, of(run(new Answer("GBT1-1", false))).get(0).severity());
        fixture.engagement.setProfileId("SOFT");
        assertTrue(of(run(new Answer("GBT1-1", false))).isEmpty());
        fixture.engagement.setProfileId(null);
        assertEquals(Severity.WARN, of(run(new Answer("GBT1-1", false))).get(0).severity());
    }

    @Test
    void profileOfferedByAStandardIsPreferred() throws IOException {
        install(file(DataFile.Kind.PROFILE, "profile.json", """
                { "profile": "OFFERED", "preferred": true, "title": {"zh": "荐", "en": "offered"}, "default": "FAIL" }
                """));

        assertEquals("OFFERED", run().profileId());
    }

    @Test
    void missingProfileIsSaidAndReplaced() {
        fixture.engagement.setProfileId("GONE");

        CheckRun run = run();

        assertEquals("HECHA", run.profileId());
        assertTrue(says(run, "GONE"));
    }

    @Test
    void ruleWithoutTestAndTestWithoutRuleAreSaid() throws IOException {
        install(file(DataFile.Kind.RULES, "rules.json", RULE));
        fixture.criterion("GBT1");

        CheckRun run = run(new Answer("GBT1-2", true));

        assertTrue(says(run, "GBT1-1"));
        assertTrue(says(run, "GBT1-2"));
    }

    @Test
    void brokenDataFileIsSaidAndLeavesTheOthers() throws IOException {
        install(file(DataFile.Kind.RULES, "broken.json", "{ \"rules\": [ {"),
                file(DataFile.Kind.RULES, "halfway.json", "{ \"rules\": [ {\"id\": \"GBT1-3\"} ] }"),
                file(DataFile.Kind.RULES, "kind.json", RULE.replace("OBSERVATION", "WHIM").replace("GBT1-1", "GBT1-4")),
                file(DataFile.Kind.RULES, "rules.json", RULE), file(DataFile.Kind.RULES, "again.json", RULE));
        fixture.criterion("GBT1");

        CheckRun run = run(new Answer("GBT1-1", true));

        assertEquals(1, of(run).size());
        for (String name : List.of("broken.json", "halfway.json", "kind.json", "again.json")) {
            assertTrue(says(run, name), name);
        }
    }

    @Test
    void testThatBreaksOffLeavesItsRuleUndecided() throws IOException {
        install(file(DataFile.Kind.RULES, "rules.json", RULE));
        fixture.criterion("GBT1");
        Check broken = new Check() {

            @Override
            public String ruleId() {
                return "GBT1-1";
            }

            @Override
            public void check(CheckSubject subject, CheckReport report) {
                report.passed("");
                throw new IllegalStateException("broken");
            }
        };

        CheckRun run = run(broken);

        assertEquals(List.of(CheckOutcome.UNDECIDED), of(run).stream().map(Outcome::checkOutcome).toList());
        assertTrue(says(run, "broken"));
    }

    @Test
    void standardThatLeavesTakesItsRulesAlong() throws IOException {
        Checking checking = Bench.checking(fixture, List.of());
        assertEquals(Optional.empty(), checking.rule("GBT1-1"));
        install(file(DataFile.Kind.RULES, "rules.json", RULE));

        assertTrue(checking.rule("GBT1-1").isPresent());
        assertFalse(checking.profiles().isEmpty());
    }
}
