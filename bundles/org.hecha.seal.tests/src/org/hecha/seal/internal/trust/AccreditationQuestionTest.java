package org.hecha.seal.internal.trust;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.hecha.model.engagement.Engagement;
import org.hecha.seal.TestKeys;
import org.hecha.seal.TrustLists;
import org.hecha.seal.internal.keys.IssuedKey;
import org.hecha.standard.Text;
import org.hecha.standard.seal.AccreditationList;
import org.hecha.standard.seal.AccreditedBody;
import org.hecha.standard.seal.Indication;
import org.hecha.standard.seal.SignatureVerdict;
import org.hecha.standard.seal.SignerRole;
import org.hecha.standard.seal.VerdictLine;
import org.hecha.standard.seal.VerificationSettings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Unknown, expired, out of scope, suspended and withdrawn bodies are told apart, and nobody backdates a signature. */
class AccreditationQuestionTest {

    private static final Instant NOW = TestKeys.NOW;
    private static final IssuedKey STRANGER = TestKeys.signer("CN=Stranger").selfSigned();

    private final Engagement engagement = Verdicts.engagement();
    private AccreditationList list;
    private SignatureVerdict signature = signed(NOW, NOW);

    @BeforeEach
    void accredited() throws Exception {
        list = TrustLists.addBody(TrustLists.create("list", "issuer", NOW), new AccreditedBody("b1",
                new Text("示例机构", "Sample body"), "V 0001", List.of(), List.of("C30", "零碳工厂 指南"),
                LocalDate.of(2025, 1, 1), LocalDate.of(2026, 12, 31), List.of()));
        list = TrustLists.addCertificate(list, "b1", TestKeys.SIGNER.certificate(), false);
    }

    private static SignatureVerdict signed(Instant claimed, Instant proven) {
        return Verdicts.of(SignerRole.LEAD_VERIFIER, "META-INF/signature001.p7s", claimed, proven,
                Indication.TOTAL_PASSED, TestKeys.SIGNER, TestKeys.ROOT);
    }

    private List<VerdictLine> ask(Instant at, SignatureVerdict... signatures) {
        return new AccreditationQuestion().answer(Verdicts.content(engagement), List.of(signatures), null,
                new VerificationSettings(TestKeys.TRUST, at, false, Optional.of(list)));
    }

    private void expect(String id, Indication indication) {
        VerdictLine line = ask(NOW, signature).get(1);
        assertEquals(id, line.id(), () -> line.answer().in(Locale.ENGLISH));
        assertEquals(indication, line.indication());
        assertTrue(line.decisive());
        for (Locale locale : new Locale[] {Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE}) {
            assertFalse((line.question().in(locale) + line.answer().in(locale)).contains("{"));
        }
    }

    @Test
    void withoutAListNothingIsAsked() {
        assertTrue(new AccreditationQuestion().answer(Verdicts.content(engagement), List.of(signature), null,
                new VerificationSettings(TestKeys.TRUST, NOW)).isEmpty());
    }

    @Test
    void anAccreditedBodyPasses() {
        expect("accreditation", Indication.TOTAL_PASSED);
        assertTrue(ask(NOW, signature).get(1).answer().in(Locale.ENGLISH).contains("scope was not asked"));
        engagement.getOrganization().setIndustryCode("3011");
        engagement.getBody().setAccreditationNumber("v0001");
        expect("accreditation", Indication.TOTAL_PASSED);
    }

    @Test
    void itsAuthorityMayBeListedInstead() throws Exception {
        list = TrustLists.addCertificate(new AccreditationList("list", "issuer", 1, NOW, Optional.empty(),
                List.of(TrustListsBody.without(list.bodies().get(0))), ""), "b1", TestKeys.ROOT.certificate(), false);
        expect("accreditation", Indication.TOTAL_PASSED);
        signature = Verdicts.of(SignerRole.LEAD_VERIFIER, "META-INF/signature001.p7s", NOW, NOW,
                Indication.INDETERMINATE, TestKeys.SIGNER, TestKeys.ROOT);
        expect("accreditation-unknown", Indication.INDETERMINATE);
    }

    /** The body without its certificates. */
    private static final class TrustListsBody {
        static AccreditedBody without(AccreditedBody body) {
            return new AccreditedBody(body.id(), body.name(), body.number(), List.of(), body.sectors(), body.from(),
                    body.until(), body.changes());
        }
    }

    @Test
    void aStrangerIsUnknown() {
        signature = Verdicts.of(SignerRole.LEAD_VERIFIER, 1, STRANGER);
        expect("accreditation-unknown", Indication.INDETERMINATE);
    }

    @Test
    void aReviewerNeedsNoAccreditation() {
        assertEquals(1, ask(NOW, Verdicts.of(SignerRole.REVIEWER, 1, STRANGER)).size());
    }

    @Test
    void anotherSectorIsOutOfScope() {
        engagement.getOrganization().setIndustryCode("1712");
        expect("accreditation-scope", Indication.TOTAL_FAILED);
        engagement.setProgramme("零碳工厂指南");
        expect("accreditation", Indication.TOTAL_PASSED);
    }

    @Test
    void theEngagementMayNotNameAnotherAccreditation() {
        engagement.getBody().setAccreditationNumber("V0002");
        expect("accreditation-other", Indication.INDETERMINATE);
    }

    @Test
    void suspendedAndWithdrawnAreToldApart() throws Exception {
        list = TrustLists.suspend(list, "b1", NOW.minusSeconds(60), Optional.of("投诉"));
        expect("accreditation-suspended", Indication.TOTAL_FAILED);
        list = TrustLists.withdraw(list, "b1", NOW.minusSeconds(30), Optional.empty());
        expect("accreditation-withdrawn", Indication.TOTAL_FAILED);
    }

    @Test
    void aSuspensionThatWasOverDoesNotCount() throws Exception {
        list = TrustLists.suspend(list, "b1", NOW.minusSeconds(60), Optional.empty());
        list = TrustLists.reinstate(list, "b1", NOW.minusSeconds(30), Optional.empty());
        expect("accreditation", Indication.TOTAL_PASSED);
        signature = signed(NOW, NOW.minusSeconds(45));
        expect("accreditation-suspended", Indication.TOTAL_FAILED);
    }

    @Test
    void whatIsProvenBeforeASuspensionStands() throws Exception {
        list = TrustLists.suspend(list, "b1", NOW.minusSeconds(60), Optional.empty());
        signature = signed(NOW.minusSeconds(90), NOW.minusSeconds(90));
        expect("accreditation", Indication.TOTAL_PASSED);
        signature = signed(NOW.minusSeconds(90), null);
        expect("accreditation-unproven", Indication.INDETERMINATE);
        signature = signed(NOW.minusSeconds(90), NOW);
        expect("accreditation-suspended", Indication.TOTAL_FAILED);
    }

    @Test
    void daysAreThoseOfChina() {
        Instant lastMoment = Instant.parse("2026-12-31T15:59:59Z");
        signature = signed(lastMoment, lastMoment);
        expect("accreditation", Indication.TOTAL_PASSED);
        signature = signed(lastMoment, lastMoment.plusSeconds(1));
        expect("accreditation-expired", Indication.TOTAL_FAILED);
        signature = signed(NOW, Instant.parse("2024-12-31T15:59:59Z"));
        expect("accreditation-early", Indication.TOTAL_FAILED);
    }

    @Test
    void aStaleListIsNeverAPass() throws Exception {
        list = TrustLists.due(list, NOW.plus(1, ChronoUnit.DAYS));
        assertEquals(Indication.TOTAL_PASSED, ask(NOW, signature).get(0).indication());
        assertEquals(Indication.INDETERMINATE, ask(NOW.plus(2, ChronoUnit.DAYS), signature).get(0).indication());
    }

    @Test
    void signersOfTwoBodiesAreNoticed() throws Exception {
        list = TrustLists.addCertificate(TrustLists.addBody(list, new AccreditedBody("b2", new Text("乙", "B"), "V0002",
                List.of(), List.of(), LocalDate.of(2025, 1, 1), LocalDate.of(2026, 12, 31), List.of())), "b2",
                STRANGER.certificate(), false);
        List<VerdictLine> lines = ask(NOW, signature, Verdicts.of(SignerRole.TECHNICAL_REVIEWER, 2, STRANGER));
        assertEquals("accreditation-several", lines.get(lines.size() - 1).id());
    }
}
