package org.hecha.seal.internal.trust;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.hecha.model.engagement.Engagement;
import org.hecha.model.engagement.EngagementFactory;
import org.hecha.model.engagement.TeamRole;
import org.hecha.seal.TestKeys;
import org.hecha.seal.internal.keys.IssuedKey;
import org.hecha.standard.seal.Indication;
import org.hecha.standard.seal.SignatureVerdict;
import org.hecha.standard.seal.SignerRole;
import org.hecha.standard.seal.VerdictLine;
import org.junit.jupiter.api.Test;

/** Order, completeness and segregation of the roles; each rule with an attempt to break it. */
class RolesQuestionTest {

    private static final IssuedKey LEAD = TestKeys.signer("CN=张三,O=Body").issuedBy(TestKeys.ROOT);
    private static final IssuedKey REVIEWER = TestKeys.signer("CN=李四,O=Body").issuedBy(TestKeys.ROOT);
    private static final IssuedKey SIGNATORY = TestKeys.signer("CN=王五,O=Body").issuedBy(TestKeys.ROOT);

    private final Engagement engagement = Verdicts.engagement();

    private List<VerdictLine> ask(SignatureVerdict... signatures) {
        List<VerdictLine> lines = new RolesQuestion().answer(Verdicts.content(engagement), List.of(signatures), null, null);
        for (VerdictLine line : lines) {
            for (Locale locale : new Locale[] {Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE}) {
                assertFalse((line.question().in(locale) + line.answer().in(locale)).contains("{"));
            }
        }
        return lines;
    }

    private VerdictLine ask(String id, SignatureVerdict... signatures) {
        return ask(signatures).stream().filter(line -> line.id().equals(id)).findFirst()
                .orElseThrow(() -> new AssertionError(Arrays.toString(signatures)));
    }

    private static SignatureVerdict[] three() {
        return new SignatureVerdict[] {Verdicts.of(SignerRole.LEAD_VERIFIER, 1, LEAD),
            Verdicts.of(SignerRole.TECHNICAL_REVIEWER, 2, REVIEWER),
            Verdicts.of(SignerRole.AUTHORISED_SIGNATORY, 3, SIGNATORY)};
    }

    private void issued() {
        engagement.getProcess().add(EngagementFactory.eINSTANCE.createProcessStep());
        engagement.setOpinion(EngagementFactory.eINSTANCE.createOpinion());
    }

    private void team() {
        Verdicts.member(engagement, "张 三", TeamRole.LEAD_VERIFIER);
        Verdicts.member(engagement, "李四", TeamRole.TECHNICAL_REVIEWER);
        Verdicts.member(engagement, "王五", TeamRole.AUTHORISED_SIGNATORY);
    }

    @Test
    void threePeopleInOrderPass() {
        issued();
        team();
        assertEquals(List.of(Indication.TOTAL_PASSED, Indication.TOTAL_PASSED, Indication.TOTAL_PASSED),
                ask(three()).stream().map(VerdictLine::indication).toList());
    }

    @Test
    void anIssuedReportNeedsAllRoles() {
        SignatureVerdict lead = three()[0];
        assertFalse(ask("roles", lead).decisive(), "a draft is only told");
        issued();
        assertEquals(Indication.INDETERMINATE, ask("roles", lead).indication());
        assertEquals(true, ask("roles", lead).decisive());
        SignatureVerdict silent = Verdicts.of(null, 1, LEAD);
        assertEquals(Indication.INDETERMINATE, ask("roles", silent).indication());
        assertFalse(ask("roles", silent).decisive(), "a seal without roles is only told");
    }

    @Test
    void theOrderIsThatOfTheRoles() {
        assertEquals(Indication.TOTAL_FAILED, ask("roles", Verdicts.of(SignerRole.AUTHORISED_SIGNATORY, 1, SIGNATORY),
                Verdicts.of(SignerRole.LEAD_VERIFIER, 2, LEAD)).indication());
        SignatureVerdict inReport = Verdicts.of(SignerRole.LEAD_VERIFIER, "report/verification-report.pdf", TestKeys.NOW,
                TestKeys.NOW, Indication.TOTAL_PASSED, LEAD);
        SignatureVerdict[] all = Arrays.copyOf(three(), 4);
        all[3] = inReport;
        assertEquals(Indication.TOTAL_PASSED, ask("roles", all).indication(), "the report has a series of its own");
    }

    @Test
    void oneCertificateOneRole() {
        assertEquals(Indication.TOTAL_FAILED, ask("segregation", Verdicts.of(SignerRole.LEAD_VERIFIER, 1, LEAD),
                Verdicts.of(SignerRole.TECHNICAL_REVIEWER, 2, LEAD)).indication());
        assertEquals(Indication.TOTAL_PASSED, ask("segregation", Verdicts.of(SignerRole.LEAD_VERIFIER, 1, LEAD),
                Verdicts.of(SignerRole.LEAD_VERIFIER, 2, LEAD)).indication(), "two signatures in one role are no harm");
    }

    @Test
    void onePersonWithTwoCertificates() {
        IssuedKey sameName = TestKeys.signer("CN=张 三,O=BODY").issuedBy(TestKeys.ROOT);
        assertEquals(Indication.TOTAL_FAILED, ask("segregation", Verdicts.of(SignerRole.LEAD_VERIFIER, 1, LEAD),
                Verdicts.of(SignerRole.AUTHORISED_SIGNATORY, 2, sameName)).indication());
        IssuedKey elsewhere = TestKeys.signer("CN=张三,O=Other").issuedBy(TestKeys.ROOT);
        assertEquals(Indication.INDETERMINATE, ask("segregation", Verdicts.of(SignerRole.LEAD_VERIFIER, 1, LEAD),
                Verdicts.of(SignerRole.TECHNICAL_REVIEWER, 2, elsewhere)).indication());
    }

    @Test
    void theReviewerIsNoMemberOfTheTeam() {
        Verdicts.member(engagement, "李四", TeamRole.VERIFIER);
        assertEquals(Indication.TOTAL_FAILED, ask("segregation", three()).indication());
    }

    @Test
    void whoSignsIsWhomTheEngagementNames() {
        team();
        assertEquals(Indication.TOTAL_FAILED, ask("team", Verdicts.of(SignerRole.LEAD_VERIFIER, 1, SIGNATORY))
                .indication(), "named in another role");
        VerdictLine stranger = ask("team", Verdicts.of(SignerRole.LEAD_VERIFIER, 1, TestKeys.SIGNER));
        assertEquals(Indication.INDETERMINATE, stranger.indication());
        assertFalse(stranger.decisive());
    }
}
