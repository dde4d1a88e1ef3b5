package org.hecha.seal.internal.validation;

import static org.hecha.seal.internal.validation.Bench.BEGIN;
import static org.hecha.seal.internal.validation.Bench.BELOW;
import static org.hecha.seal.internal.validation.Bench.END;
import static org.hecha.seal.internal.validation.Bench.LATER;
import static org.hecha.seal.internal.validation.Bench.MIDDLE;
import static org.hecha.seal.internal.validation.Bench.NOW;
import static org.hecha.seal.internal.validation.Bench.OLD_STAMPS;
import static org.hecha.seal.internal.validation.Bench.ROOT;
import static org.hecha.seal.internal.validation.Bench.SHORT;
import static org.hecha.seal.internal.validation.Bench.SIGNED;
import static org.hecha.seal.internal.validation.Bench.SIGNER;
import static org.hecha.seal.internal.validation.Bench.STAMPS;
import static org.hecha.seal.internal.validation.Bench.day;
import static org.hecha.seal.internal.validation.Bench.fresh;
import static org.hecha.seal.internal.validation.Bench.list;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.security.cert.X509CRL;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.CRLReason;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.hecha.seal.internal.keys.CertificateDraft;
import org.hecha.seal.internal.keys.IssuedKey;
import org.hecha.standard.seal.CertificateState;
import org.hecha.standard.seal.Indication;
import org.hecha.standard.seal.SignatureVerdict;
import org.hecha.standard.seal.StampVerdict;
import org.hecha.standard.seal.SubIndication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** EN 319 102-1: what earns which indication, and what passes at each level. */
class SignatureValidationTest {

    private static final Instant HOUR = SIGNED.plusSeconds(3600);

    private static final X509CRL LIST_OF_ROOT = list(ROOT, HOUR).issue();
    private static final X509CRL LIST_OF_MIDDLE = list(MIDDLE, HOUR).issue();
    /** What an archive stamp of June needs to know about older authorities. */
    private static final X509CRL LIST_OF_JUNE = list(ROOT, LATER.minusSeconds(3600)).issue();

    private interface Case {
        SignatureVerdict verdict() throws Exception;
    }

    private static Arguments is(String name, SubIndication sub, Case verdict) {
        return Arguments.of(name, Optional.ofNullable(sub), verdict);
    }

    private static Arguments passes(String name, Case verdict) {
        return is(name, null, verdict);
    }

    private static X509CRL revoked(IssuedKey issuer, IssuedKey key, Instant since) {
        return list(issuer, NOW.minusSeconds(3600)).revoking(key.certificate(), since, CRLReason.keyCompromise).issue();
    }

    /** A level LT signature below the intermediate, with lists issued an hour after it was stamped, and further ones. */
    private static byte[] longTerm(IssuedKey stamps, X509CRL... further) throws Exception {
        byte[] timed = TestCms.timed(TestCms.sign(BELOW, SIGNED, MIDDLE.certificate()), stamps, SIGNED.plusSeconds(60));
        return TestCms.completed(timed, List.of(ROOT.certificate()), lists(further), List.of());
    }

    private static List<X509CRL> lists(X509CRL... further) {
        List<X509CRL> lists = new ArrayList<>(List.of(LIST_OF_ROOT, LIST_OF_MIDDLE));
        lists.addAll(List.of(further));
        return lists;
    }

    static Stream<Arguments> now() {
        return Stream.of(
                passes("level B", () -> fresh().judge(TestCms.sign(SIGNER, SIGNED))),
                passes("level B with an intermediate", () -> fresh().judge(TestCms.sign(BELOW, SIGNED, MIDDLE.certificate()))),
                is("no revocation data", SubIndication.TRY_LATER, () -> new Bench().judge(TestCms.sign(SIGNER, SIGNED))),
                is("none for the intermediate", SubIndication.TRY_LATER, () -> new Bench()
                        .with(list(MIDDLE, NOW).issue()).judge(TestCms.sign(BELOW, SIGNED, MIDDLE.certificate()))),
                is("stale list", SubIndication.TRY_LATER,
                        () -> new Bench().with(list(ROOT, SIGNED).issue()).judge(TestCms.sign(SIGNER, SIGNED))),
                is("list of a stranger", SubIndication.TRY_LATER,
                        () -> new Bench().with(list(CertificateDraft.authority("CN=Root").valid(BEGIN, END).selfSigned(), NOW)
                                .issue()).judge(TestCms.sign(SIGNER, SIGNED))),
                is("on hold", SubIndication.TRY_LATER, () -> new Bench().with(list(ROOT, NOW.minusSeconds(60))
                        .revoking(SIGNER.certificate(), LATER, CRLReason.certificateHold).issue())
                        .judge(TestCms.sign(SIGNER, SIGNED))),
                is("revoked", SubIndication.REVOKED_NO_POE, () -> new Bench().with(revoked(ROOT, SIGNER, LATER))
                        .judge(TestCms.sign(SIGNER, SIGNED))),
                is("revoked, though an older list does not know", SubIndication.REVOKED_NO_POE,
                        () -> fresh().with(revoked(ROOT, SIGNER, LATER)).judge(TestCms.sign(SIGNER, SIGNED))),
                is("intermediate revoked", SubIndication.REVOKED_CA_NO_POE, () -> fresh()
                        .with(revoked(ROOT, MIDDLE, LATER)).judge(TestCms.sign(BELOW, SIGNED, MIDDLE.certificate()))),
                is("expired", SubIndication.OUT_OF_BOUNDS_NO_POE, () -> fresh().judge(TestCms.sign(SHORT, SIGNED))),
                is("expired and known not revoked", SubIndication.OUT_OF_BOUNDS_NOT_REVOKED, () -> new Bench()
                        .with(list(ROOT, day("2026-04-20")).issue()).judge(TestCms.sign(SHORT, SIGNED))),
                is("not yet valid", SubIndication.NOT_YET_VALID, () -> fresh().judge(TestCms.sign(
                        CertificateDraft.signer("CN=Early").valid(NOW.plusSeconds(60), END).issuedBy(ROOT), SIGNED))),
                is("unknown root", SubIndication.NO_CERTIFICATE_CHAIN_FOUND,
                        () -> fresh().trusting(MIDDLE).judge(TestCms.sign(SIGNER, SIGNED))),
                is("intermediate missing", SubIndication.NO_CERTIFICATE_CHAIN_FOUND,
                        () -> fresh().judge(TestCms.sign(BELOW, SIGNED))),
                is("self-signed", SubIndication.NO_CERTIFICATE_CHAIN_FOUND,
                        () -> fresh().judge(TestCms.sign(Bench.signer().selfSigned(), SIGNED))),
                is("wrong usage", SubIndication.CHAIN_CONSTRAINTS_FAILURE, () -> fresh().judge(
                        TestCms.sign(Bench.signer().usage(KeyUsage.keyAgreement).issuedBy(ROOT), SIGNED))),
                is("certificate for time stamps", SubIndication.CHAIN_CONSTRAINTS_FAILURE,
                        () -> fresh().judge(TestCms.sign(STAMPS, SIGNED))),
                is("never valid together", SubIndication.CERTIFICATE_CHAIN_GENERAL_FAILURE, () -> {
                    IssuedKey past = CertificateDraft.authority("CN=Past").valid(BEGIN, SIGNED).issuedBy(ROOT);
                    return fresh().with(list(past, NOW).issue()).judge(TestCms.sign(CertificateDraft.signer("CN=S")
                            .valid(LATER, END).issuedBy(past), NOW, past.certificate()));
                }),
                is("SHA-1", SubIndication.CRYPTO_CONSTRAINTS_FAILURE,
                        () -> fresh().judge(TestCms.sign(SIGNER, SIGNED, "SHA1withECDSA", List.of()))),
                is("RSA with 1024 bits", SubIndication.CRYPTO_CONSTRAINTS_FAILURE,
                        () -> fresh().judge(TestCms.sign(Bench.signer().kind("RSA", "1024").issuedBy(ROOT), SIGNED))),
                is("certificate issued with SHA-1", SubIndication.CRYPTO_CONSTRAINTS_FAILURE,
                        () -> fresh().judge(TestCms.sign(Bench.signer().signedWith("SHA1").issuedBy(ROOT), SIGNED))),
                is("a policy of its own", SubIndication.SIGNATURE_POLICY_NOT_AVAILABLE, () -> fresh().judge(TestCms.sign(
                        SIGNER, SIGNED, "SHA256withECDSA", List.of(new Attribute(PKCSObjectIdentifiers.id_aa_ets_sigPolicyId,
                                new DERSet(new DERSequence(new ASN1ObjectIdentifier("1.2.3")))))))),
                is("signed in the future", SubIndication.SIG_CONSTRAINTS_FAILURE,
                        () -> fresh().judge(TestCms.sign(SIGNER, NOW.plusSeconds(3600)))),
                is("other content", SubIndication.HASH_FAILURE,
                        () -> fresh().judge(TestCms.sign(SIGNER, SIGNED), new byte[] {1})),
                is("no content", SubIndication.SIGNED_DATA_NOT_FOUND,
                        () -> fresh().judge(TestCms.sign(SIGNER, SIGNED), null)),
                is("another key", SubIndication.SIG_CRYPTO_FAILURE, () -> fresh().judge(TestCms.sign(
                        new IssuedKey(STAMPS.key(), SIGNER.certificate()), SIGNED))),
                is("expired responder", SubIndication.REVOCATION_OUT_OF_BOUNDS_NO_POE, () -> {
                    IssuedKey responder = CertificateDraft.signer("CN=Responder").valid(BEGIN, NOW.minusSeconds(60))
                            .with(Extension.extendedKeyUsage, false, new ExtendedKeyUsage(KeyPurposeId.id_kp_OCSPSigning))
                            .issuedBy(ROOT);
                    return new Bench().with(Bench.good(responder, ROOT, SIGNER.certificate(), NOW.minusSeconds(3600),
                            NOW.plusSeconds(3600))).judge(TestCms.sign(SIGNER, SIGNED));
                }),
                passes("response of the issuer", () -> new Bench().with(Bench.good(ROOT, ROOT, SIGNER.certificate(),
                        NOW.minusSeconds(3600), NOW.plusSeconds(3600))).judge(TestCms.sign(SIGNER, SIGNED))),
                passes("response without a next one, of the same day", () -> new Bench().with(Bench.good(ROOT, ROOT,
                        SIGNER.certificate(), NOW.minusSeconds(3600), null)).judge(TestCms.sign(SIGNER, SIGNED))),
                is("response without a next one, of last week", SubIndication.TRY_LATER, () -> new Bench().with(Bench.good(
                        ROOT, ROOT, SIGNER.certificate(), NOW.minusSeconds(7 * 86400), null))
                        .judge(TestCms.sign(SIGNER, SIGNED))));
    }

    static Stream<Arguments> timed() {
        return Stream.of(
                passes("level T", () -> fresh().judge(TestCms.timed(TestCms.sign(SIGNER, SIGNED), STAMPS, HOUR))),
                passes("revoked after the stamp", () -> fresh().with(revoked(ROOT, SIGNER, LATER))
                        .judge(TestCms.timed(TestCms.sign(SIGNER, SIGNED), STAMPS, HOUR))),
                is("revoked before the stamp", SubIndication.REVOKED_NO_POE, () -> fresh()
                        .with(revoked(ROOT, SIGNER, HOUR)).judge(TestCms.timed(TestCms.sign(SIGNER, SIGNED), STAMPS, LATER))),
                passes("expired after the stamp", () -> fresh().with(list(ROOT, SIGNED).issue())
                        .judge(TestCms.timed(TestCms.sign(SHORT, SIGNED), STAMPS, HOUR))),
                is("expired after the stamp, nothing known of then", SubIndication.OUT_OF_BOUNDS_NO_POE,
                        () -> fresh().judge(TestCms.timed(TestCms.sign(SHORT, SIGNED), STAMPS, HOUR))),
                is("expired before the stamp", SubIndication.OUT_OF_BOUNDS_NO_POE,
                        () -> fresh().judge(TestCms.timed(TestCms.sign(SHORT, SIGNED), STAMPS, LATER))),
                is("stamped before the certificate", SubIndication.NOT_YET_VALID, () -> fresh().judge(TestCms.timed(
                        TestCms.sign(CertificateDraft.signer("CN=Young").valid(LATER, END).issuedBy(ROOT), SIGNED), STAMPS,
                        HOUR))),
                is("intermediate revoked after the stamp", SubIndication.REVOKED_CA_NO_POE, () -> fresh()
                        .with(revoked(ROOT, MIDDLE, LATER)).judge(longTerm(STAMPS))),
                is("RSA aged", SubIndication.CRYPTO_CONSTRAINTS_FAILURE_NO_POE, () -> aged().judge(
                        TestCms.sign(Bench.signer().valid(BEGIN, END).kind("RSA", "2048").issuedBy(ROOT), SIGNED))),
                passes("RSA aged after the stamp", () -> aged().judge(TestCms.timed(TestCms.sign(
                        Bench.signer().valid(BEGIN, END).kind("RSA", "2048").issuedBy(ROOT), SIGNED), STAMPS, HOUR))),
                is("authority of a stranger", SubIndication.NO_CERTIFICATE_CHAIN_FOUND, () -> fresh().judge(TestCms.timed(
                        TestCms.sign(SIGNER, SIGNED), Bench.stamps("CN=Stranger", END).selfSigned(), HOUR))),
                is("authority without its purpose", SubIndication.CHAIN_CONSTRAINTS_FAILURE,
                        () -> fresh().judge(TestCms.timed(TestCms.sign(SIGNER, SIGNED), BELOWROOT, HOUR))),
                is("purpose not critical", SubIndication.CHAIN_CONSTRAINTS_FAILURE, () -> fresh().judge(TestCms.timed(
                        TestCms.sign(SIGNER, SIGNED), Bench.signer().with(Extension.extendedKeyUsage, false,
                                new ExtendedKeyUsage(KeyPurposeId.id_kp_timeStamping)).issuedBy(ROOT), HOUR))),
                is("authority revoked", SubIndication.REVOKED_NO_POE, () -> fresh().with(revoked(ROOT, STAMPS, LATER))
                        .judge(TestCms.timed(TestCms.sign(SIGNER, SIGNED), STAMPS, HOUR))),
                is("authority expired", SubIndication.OUT_OF_BOUNDS_NO_POE,
                        () -> fresh().judge(TestCms.timed(TestCms.sign(SIGNER, SIGNED), OLD_STAMPS, HOUR))),
                is("stamp over other data", SubIndication.SIG_CONSTRAINTS_FAILURE, () -> fresh().judge(TestCms.with(
                        TestCms.sign(SIGNER, SIGNED), TestCms.token(PKCSObjectIdentifiers.id_aa_signatureTimeStampToken,
                                TestCms.stamp(STAMPS, HOUR, new byte[] {1}))))),
                is("stamp that is none", SubIndication.SIG_CONSTRAINTS_FAILURE, () -> fresh().judge(TestCms.with(
                        TestCms.sign(SIGNER, SIGNED), new Attribute(PKCSObjectIdentifiers.id_aa_signatureTimeStampToken,
                                new DERSet(new DERSequence()))))),
                is("stamp of the future", SubIndication.SIG_CONSTRAINTS_FAILURE, () -> fresh().judge(
                        TestCms.timed(TestCms.sign(SIGNER, SIGNED), STAMPS, NOW.plusSeconds(3600)))),
                is("stamp before its authority", SubIndication.SIG_CONSTRAINTS_FAILURE, () -> fresh().judge(
                        TestCms.timed(TestCms.sign(SIGNER, SIGNED), STAMPS, BEGIN.minusSeconds(60)))),
                is("signing time after the stamp", SubIndication.SIG_CONSTRAINTS_FAILURE,
                        () -> fresh().judge(TestCms.timed(TestCms.sign(SIGNER, LATER), STAMPS, HOUR))),
                is("signed after revocation", SubIndication.REVOKED, () -> fresh().with(revoked(ROOT, SIGNER, HOUR))
                        .judge(afterContentStamp(SIGNER, LATER))),
                is("signed after expiry", SubIndication.EXPIRED, () -> fresh().judge(afterContentStamp(SHORT, LATER))),
                passes("signed after a stamp over the content", () -> fresh().judge(afterContentStamp(SIGNER, HOUR))),
                is("stamps out of order", SubIndication.TIMESTAMP_ORDER_FAILURE,
                        () -> fresh().judge(TestCms.timed(afterContentStamp(SIGNER, LATER), STAMPS, HOUR))));
    }

    private static final IssuedKey BELOWROOT = Bench.signer().issuedBy(ROOT);

    private static Bench aged() {
        Instant late = day("2030-06-01");
        return new Bench().at(late).with(list(ROOT, late.minusSeconds(3600)).issue());
    }

    private static byte[] afterContentStamp(IssuedKey key, Instant at) throws Exception {
        return TestCms.sign(key, SIGNED, "SHA256withECDSA", List.of(TestCms.token(
                PKCSObjectIdentifiers.id_aa_ets_contentTimestamp, TestCms.stamp(STAMPS, at, TestCms.CONTENT))));
    }

    static Stream<Arguments> archived() {
        return Stream.of(
                passes("level LT", () -> fresh().judge(longTerm(STAMPS))),
                passes("level LTA", () -> fresh().judge(TestCms.archived(longTerm(STAMPS), STAMPS, LATER))),
                passes("first authority expired, archived before", () -> fresh().judge(
                        TestCms.archived(longTerm(OLD_STAMPS, LIST_OF_JUNE), STAMPS, LATER))),
                is("first authority expired, archived without a list of then", SubIndication.OUT_OF_BOUNDS_NO_POE,
                        () -> fresh().judge(TestCms.archived(longTerm(OLD_STAMPS), STAMPS, LATER))),
                is("first authority expired, not archived", SubIndication.OUT_OF_BOUNDS_NO_POE,
                        () -> fresh().judge(longTerm(OLD_STAMPS))),
                is("first authority expired, archived too late", SubIndication.OUT_OF_BOUNDS_NO_POE, () -> fresh().judge(
                        TestCms.archived(longTerm(OLD_STAMPS, LIST_OF_JUNE), STAMPS, day("2026-08-01")))),
                passes("intermediate revoked after the archive stamp", () -> fresh()
                        .with(revoked(ROOT, MIDDLE, day("2026-08-01")))
                        .judge(TestCms.archived(longTerm(STAMPS), STAMPS, LATER))),
                is("intermediate revoked before the archive stamp", SubIndication.REVOKED_CA_NO_POE, () -> fresh()
                        .with(revoked(ROOT, MIDDLE, HOUR)).judge(TestCms.archived(longTerm(STAMPS), STAMPS, LATER))),
                passes("renewed", SignatureValidationTest::renewed),
                is("archive stamp of an expired authority, alone", SubIndication.OUT_OF_BOUNDS_NO_POE,
                        () -> fresh().judge(TestCms.archived(longTerm(STAMPS), OLD_STAMPS, LATER))),
                is("added to after archiving", SubIndication.SIG_CONSTRAINTS_FAILURE, () -> {
                    byte[] archived = TestCms.archived(longTerm(STAMPS), STAMPS, LATER);
                    // The index names a list that is no longer there.
                    return fresh().judge(TestCms.completed(archived, List.of(), List.of(list(ROOT, LATER).issue()), List.of()));
                }));
    }

    /** In 2036 the signer and both first authorities have expired; the second archive stamp holds all together. */
    private static SignatureVerdict renewed() throws Exception {
        IssuedKey second = Bench.stamps("CN=Second", day("2031-01-01")).issuedBy(ROOT);
        IssuedKey third = Bench.stamps("CN=Third", END).issuedBy(ROOT);
        byte[] once = TestCms.archived(longTerm(OLD_STAMPS, LIST_OF_JUNE), second, LATER);
        byte[] twice = TestCms.archived(TestCms.completed(once, List.of(),
                lists(LIST_OF_JUNE, list(ROOT, LATER.plusSeconds(3600)).issue()), List.of()), third,
                LATER.plusSeconds(7200));
        Instant late = day("2036-01-01");
        return new Bench().at(late).with(list(ROOT, late.minusSeconds(3600)).issue()).judge(twice);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"now", "timed", "archived"})
    void earns(String name, Optional<SubIndication> sub, Case verdict) throws Exception {
        SignatureVerdict found = verdict.verdict();
        assertEquals(sub, found.subIndication(), () -> name + ": " + found);
        boolean failed = sub.filter(List.of(SubIndication.NOT_YET_VALID, SubIndication.REVOKED, SubIndication.EXPIRED,
                SubIndication.HASH_FAILURE, SubIndication.SIG_CRYPTO_FAILURE)::contains).isPresent();
        assertEquals(sub.isEmpty() ? Indication.TOTAL_PASSED : failed ? Indication.TOTAL_FAILED : Indication.INDETERMINATE,
                found.indication(), name);
    }

    @Test
    void levelsAndProvenTimesAreSaid() throws Exception {
        List<String> formats = new ArrayList<>();
        byte[] longTerm = longTerm(STAMPS);
        for (byte[] each : List.of(TestCms.sign(BELOW, SIGNED, MIDDLE.certificate()),
                TestCms.timed(TestCms.sign(BELOW, SIGNED, MIDDLE.certificate()), STAMPS, HOUR), longTerm,
                TestCms.archived(longTerm, STAMPS, LATER))) {
            formats.add(fresh().judge(each).format());
        }
        assertEquals(List.of("CAdES-BASELINE-B", "CAdES-BASELINE-T", "CAdES-BASELINE-LT", "CAdES-BASELINE-LTA"), formats);
        SignatureVerdict verdict = fresh().judge(TestCms.archived(longTerm, STAMPS, LATER));
        assertEquals(Optional.of(SIGNED.plusSeconds(60)), verdict.proof().provenTime());
        assertEquals(List.of(SIGNED.plusSeconds(60), LATER),
                verdict.proof().stamps().stream().map(StampVerdict::time).toList());
        assertEquals(List.of(CertificateState.Status.GOOD, CertificateState.Status.GOOD, CertificateState.Status.TRUSTED),
                verdict.proof().certificates().stream().map(CertificateState::status).toList());
        assertTrue(fresh().judge(TestCms.sign(SIGNER, SIGNED)).proof().provenTime().isEmpty());
    }
}
