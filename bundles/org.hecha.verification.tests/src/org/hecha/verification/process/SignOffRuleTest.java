package org.hecha.verification.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.hecha.model.engagement.SignOff;
import org.hecha.model.engagement.TeamRole;
import org.hecha.model.finding.CheckOutcome;
import org.hecha.verification.Outcome;
import org.hecha.verification.internal.check.SignOffsIntact;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The rule finds sign-offs that somebody made or left standing by hand. */
class SignOffRuleTest {

    @TempDir
    Path folder;
    private ProcessBench bench;

    @BeforeEach
    void open() throws Exception {
        bench = new ProcessBench(folder).through("approval");
    }

    @AfterEach
    void close() {
        bench.close();
    }

    private List<Outcome> outcomes() {
        return bench.checking.check(bench.fixture.engagement, bench.fixture.inventory, bench.document.evidence(),
                bench.document.findings()).outcomes().stream()
                .filter(outcome -> outcome.rule().id().equals(SignOffsIntact.RULE)).toList();
    }

    private SignOff signOff(int index) {
        return bench.document.engagement().getSignOffs().get(index);
    }

    /** Exactly these matters fail, and the sentence of the first one names what it should. */
    private void fails(List<String> matters, String... words) {
        List<Outcome> failed = outcomes().stream().filter(Outcome::failed).toList();
        assertEquals(matters, failed.stream().map(Outcome::matter).sorted().distinct().toList());
        assertTrue(failed.stream().allMatch(one -> one.severity() == org.hecha.model.finding.Severity.FAIL));
        String sentence = failed.get(0).message().in(Locale.CHINA);
        for (String word : words) {
            assertTrue(sentence.contains(word), sentence);
        }
    }

    @Test
    void soundSignOffsPassAndNoneIsNoQuestion() {
        assertEquals(4, outcomes().stream().filter(o -> o.checkOutcome() == CheckOutcome.PASSED).count());
        bench.document.engagement().getSignOffs().clear();
        assertEquals(List.of(CheckOutcome.NOT_APPLICABLE), outcomes().stream().map(Outcome::checkOutcome).toList());
    }

    @Test
    void aFieldChangedBehindTheProgramsBack() throws Exception {
        bench.row.setQuantity(BigDecimal.ONE);
        fails(List.of("changed"), "李组长", "报告初稿", "数量");
        bench.voided();
        assertTrue(outcomes().stream().noneMatch(Outcome::failed), "what is marked is not found again");
    }

    @Test
    void aRecordRewrittenToFit() {
        bench.row.setQuantity(BigDecimal.ONE);
        signOff(1).getObjects().clear();
        signOff(1).getObjects().addAll(org.hecha.verification.internal.signing.Fingerprints.of(
                bench.processing.definitions().get(0).subject("draft").orElseThrow().covers(),
                org.hecha.verification.internal.signing.Roots.of(bench.document), Locale.CHINA));
        fails(List.of("changed", "digest"), "改写");
    }

    @Test
    void aWrongRole() {
        signOff(2).setRole(TeamRole.VERIFIER);
        fails(List.of("role"), "核查员", "技术复核人");
    }

    @Test
    void aSignOffOfSomebodyElse() {
        signOff(2).setMemberId("lead");
        fails(List.of("role", "twoRoles"), "李组长", "技术复核人");
    }

    @Test
    void onePersonInTwoRoles() {
        bench.reviewer.setName("孙签字");
        assertTrue(outcomes().stream().filter(Outcome::failed).anyMatch(one -> one.matter().equals("twoRoles")));
    }

    @Test
    void theOrderTurned() {
        signOff(2).setSignedAt(ProcessBench.START);
        fails(List.of("order"), "技术复核", "报告初稿");
    }

    @Test
    void aGroundThatWasTakenAway() {
        signOff(2).setVoidedAt(ProcessBench.START);
        fails(List.of("order"), "批准", "技术复核");
    }

    @Test
    void anUnknownSubject() {
        signOff(3).setSubject("blessing");
        fails(List.of("subject"), "blessing");
    }
}
