package org.hecha.seal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.hecha.core.text.Refusal;
import org.hecha.seal.Sealing.Existing;
import org.hecha.seal.internal.keys.IssuedKey;
import org.hecha.standard.Text;
import org.hecha.standard.seal.AccreditationList;
import org.hecha.standard.seal.AccreditedBody;
import org.hecha.standard.seal.TrustAnchors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lists of accreditations: made, signed, read, compared, and everything with which one could be fooled. */
class TrustListsTest {

    private static final Instant NOW = TestKeys.NOW;
    private static final IssuedKey ISSUER = TestKeys.signer("CN=Accreditation 认可机构").selfSigned();
    private static final TrustAnchors ANCHORS = TestKeys.trusting(ISSUER);

    @TempDir
    Path place;
    private SigningKey key;
    private AccreditationList draft;

    @BeforeEach
    void list() throws Exception {
        key = TestKeys.key(place, ISSUER);
        draft = TrustLists.addBody(TrustLists.create("cn-ghg", "认可委员会", NOW), body("b1", "V0001"));
        draft = TrustLists.addCertificate(draft, "b1", TestKeys.SIGNER.certificate(), true);
        draft = TrustLists.due(draft, NOW.plus(30, ChronoUnit.DAYS));
    }

    static AccreditedBody body(String id, String number) {
        return new AccreditedBody(id, new Text("示例核查机构", "Sample body"), number, List.of(), List.of("30"),
                LocalDate.of(2025, 1, 1), LocalDate.of(2027, 12, 31), List.of());
    }

    private Path signed(AccreditationList list, String name) throws Refusal {
        Path target = place.resolve(name);
        TrustLists.sign(list, key, NOW, Optional.empty(), target, Existing.REFUSE);
        return target;
    }

    @Test
    void whatIsSignedIsRead() throws Exception {
        AccreditationList read = TrustLists.read(signed(draft, "list.p7m"), ANCHORS, NOW);
        assertEquals(draft.bodies(), read.bodies());
        assertEquals("CN=Accreditation 认可机构", read.signer());
        assertFalse(read.isStale(NOW));
        assertTrue(read.isStale(NOW.plus(31, ChronoUnit.DAYS)));
    }

    @Test
    void opensslReadsIt() throws Exception {
        Path list = signed(draft, "list.p7m");
        Path root = place.resolve("signer.crt");
        Files.writeString(root, "-----BEGIN CERTIFICATE-----\n" + java.util.Base64.getMimeEncoder()
                .encodeToString(ISSUER.certificate().getEncoded()) + "\n-----END CERTIFICATE-----\n");
        Path out = place.resolve("out.json");
        OpenSsl.Answer answer = OpenSsl.run("cms", "-verify", "-binary", "-inform", "DER", "-in", list, "-CAfile", root,
                "-purpose", "any", "-attime", NOW.getEpochSecond(), "-out", out);
        assertEquals(0, answer.exit(), answer::text);
        assertEquals(draft.bodies(), TrustLists.readDraft(out).bodies());
    }

    @Test
    void aDraftIsReadAsItWasWritten() throws Exception {
        Path file = place.resolve("trust.json");
        TrustLists.writeDraft(draft, file, Existing.REFUSE);
        assertEquals(draft, TrustLists.readDraft(file));
        refused("trust.json", () -> TrustLists.writeDraft(draft, file, Existing.REFUSE));
        refused("hecha trust sign", () -> TrustLists.read(file, ANCHORS, NOW));
    }

    @Test
    void aBodyThatIsNotThereIsToldApartFromAnEmptyList() throws Exception {
        AccreditationList empty = TrustLists.create("cn-ghg", "Board", NOW);
        refused("hecha trust body add", () -> TrustLists.suspend(empty, "b1", NOW, Optional.empty()));
        refused(draft.bodies().get(0).id(), () -> TrustLists.suspend(draft, "nobody", NOW, Optional.empty()));
    }

    @Test
    void everyFlippedByteIsFound() throws Exception {
        byte[] bytes = Files.readAllBytes(signed(draft, "list.p7m"));
        byte[] text = "V0001".getBytes(StandardCharsets.US_ASCII);
        int at = 0;
        while (!java.util.Arrays.equals(bytes, at, at + text.length, text, 0, text.length)) {
            at++;
        }
        Path changed = place.resolve("changed.p7m");
        for (int index = at - 40; index < at + 40; index++) {
            byte[] copy = bytes.clone();
            copy[index] ^= 1;
            Files.write(changed, copy);
            assertThrows(Refusal.class, () -> TrustLists.read(changed, ANCHORS, NOW), () -> "byte passes");
        }
    }

    @Test
    void anotherSignerIsRefused() throws Exception {
        Path list = signed(draft, "list.p7m");
        refused("INDETERMINATE", () -> TrustLists.read(list, TestKeys.TRUST, NOW));
        refused("INDETERMINATE", () -> TrustLists.read(list, new TrustAnchors(List.of()), NOW));
        IssuedKey sameName = TestKeys.signer("CN=Accreditation 认可机构").selfSigned();
        refused("INDETERMINATE", () -> TrustLists.read(list, TestKeys.trusting(sameName), NOW));
    }

    @Test
    void aListFromTheFutureIsRefused() throws Exception {
        Path list = signed(draft, "list.p7m");
        assertThrows(Refusal.class, () -> TrustLists.read(list, ANCHORS, NOW.minus(1, ChronoUnit.DAYS)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
        "\"number\" : 1, | \"number\" : 1, \"extra\" : 1, | /extra",
        "\"sectors\" | \"sector\" | /bodies/0/sector",
        "\"schema\" : 1 | \"schema\" : 2 | 2",
        "\"number\" : 1, | \"number\" : 0, | /number",
        "\"number\" : 1, | \"number\" : 1, \"number\" : 2, | number",
        "\"from\" : \"2025-01-01\" | \"from\" : \"2028-01-01\" | 2028-01-01",
        "\"from\" : \"2025-01-01\" | \"from\" : \"2025-13-01\" | /bodies/0/from",
        "\"issued\" : \"2026-11-22T08:00:00Z\" | \"issued\" : \"2026-11-22T08:00:00+00:00\" | /issued",
        "\"issued\" : \"2026-11-22T08:00:00Z\" | \"issued\" : \"2027-11-22T08:00:00Z\" | 2027-11-22",
        "\"changes\" : [ ] | \"changes\" : [ { \"state\" : \"reinstated\", \"since\" : \"2026-01-01T00:00:00Z\" } ] | reinstated",
        "\"changes\" : [ ] | \"changes\" : [ { \"state\" : \"gone\", \"since\" : \"2026-01-01T00:00:00Z\" } ] | /bodies/0/changes/0/state",
        "\"sha256\" : \" | \"sha256\" : \"00 | SHA-256",
        "\"zh\" : \"示例核查机构\" | \"zh\" : \"\" | /bodies/0/name/zh",
        "\"id\" : \"cn-ghg\", | | /id",
    })
    void aDraftThatIsWrongNamesThePlace(String text, String instead, String said) throws Exception {
        Path file = place.resolve("trust.json");
        TrustLists.writeDraft(draft, file, Existing.REPLACE);
        String good = Files.readString(file);
        assertTrue(good.contains(text), good);
        Files.writeString(file, good.replace(text, instead == null ? "" : instead));
        refused(said, () -> TrustLists.readDraft(file));
    }

    @Test
    void whatIsNoJsonOrTooDeepIsRefused() throws Exception {
        Path file = place.resolve("trust.json");
        Files.writeString(file, "[".repeat(100_000));
        refused("JSON", () -> TrustLists.readDraft(file));
        Files.writeString(file, "{} {}");
        refused("JSON", () -> TrustLists.readDraft(file));
        Files.writeString(file, "");
        assertThrows(Refusal.class, () -> TrustLists.readDraft(file));
    }

    @Test
    void idsNumbersAndCertificatesStandForOneBody() throws Exception {
        refused("b1", () -> TrustLists.addBody(draft, body("b1", "V0002")));
        refused("v 0001", () -> TrustLists.addBody(draft, body("b2", "v 0001")));
        AccreditationList two = TrustLists.addBody(draft, body("b2", "V0002"));
        refused("b2", () -> TrustLists.addCertificate(two, "b2", TestKeys.SIGNER.certificate(), false));
        refused("b1", () -> TrustLists.addCertificate(draft, "b1", TestKeys.SIGNER.certificate(), false));
        refused("b3", () -> TrustLists.addCertificate(draft, "b3", TestKeys.SIGNER.certificate(), false));
        AccreditedBody later = new AccreditedBody("b3", new Text("新", "new"), "V0001", List.of(), List.of(),
                LocalDate.of(2028, 1, 1), LocalDate.of(2029, 1, 1), List.of());
        assertEquals(2, TrustLists.addBody(draft, later).bodies().size(), "what does not overlap in time may be the same");
    }

    @Test
    void onlyTheStatesThatCanFollowEachOther() throws Exception {
        Instant day = NOW.minus(9, ChronoUnit.DAYS);
        assertThrows(Refusal.class, () -> TrustLists.reinstate(draft, "b1", day, Optional.empty()));
        AccreditationList suspended = TrustLists.suspend(draft, "b1", day, Optional.of("投诉"));
        assertEquals(AccreditedBody.State.ACCREDITED, suspended.body("b1").orElseThrow().stateAt(day.minusSeconds(1)));
        assertEquals(AccreditedBody.State.SUSPENDED, suspended.body("b1").orElseThrow().stateAt(day));
        assertThrows(Refusal.class, () -> TrustLists.suspend(suspended, "b1", NOW, Optional.empty()));
        assertThrows(Refusal.class, () -> TrustLists.reinstate(suspended, "b1", day, Optional.empty()));
        AccreditationList back = TrustLists.reinstate(suspended, "b1", day.plusSeconds(60), Optional.empty());
        AccreditationList gone = TrustLists.withdraw(back, "b1", NOW, Optional.of("到期未复评"));
        assertEquals(AccreditedBody.State.WITHDRAWN, gone.body("b1").orElseThrow().stateAt(NOW));
        assertThrows(Refusal.class, () -> TrustLists.reinstate(gone, "b1", NOW.plusSeconds(1), Optional.empty()));
    }

    @Test
    void theNumberRisesAndTheHistoryStands() throws Exception {
        AccreditationList first = TrustLists.suspend(draft, "b1", NOW.minusSeconds(60), Optional.empty());
        AccreditationList issued = TrustLists.read(signed(first, "1.p7m"), ANCHORS, NOW);
        AccreditationList second = TrustLists.next(issued, NOW);
        assertEquals(2, second.number());
        Path target = place.resolve("2.p7m");
        refused("--former", () -> TrustLists.sign(second, key, NOW, Optional.empty(), target, Existing.REFUSE));
        refused("1", () -> TrustLists.sign(first, key, NOW, Optional.of(issued), target, Existing.REFUSE));
        AccreditationList other = new AccreditationList("other", "x", 2, NOW, Optional.empty(), second.bodies(), "");
        refused("other", () -> TrustLists.sign(other, key, NOW, Optional.of(issued), target, Existing.REFUSE));
        AccreditationList without = new AccreditationList(second.id(), "x", 2, NOW, Optional.empty(), List.of(), "");
        refused("b1", () -> TrustLists.sign(without, key, NOW, Optional.of(issued), target, Existing.REFUSE));
        AccreditationList forgiven = new AccreditationList(second.id(), "x", 2, NOW, Optional.empty(), draft.bodies(), "");
        refused("b1", () -> TrustLists.sign(forgiven, key, NOW, Optional.of(issued), target, Existing.REFUSE));
        assertFalse(Files.exists(target), "nothing was written");
        AccreditationList further = TrustLists.addBody(TrustLists.reinstate(second, "b1", NOW, Optional.empty()),
                body("b2", "V0002"));
        assertEquals(List.of(TrustListDifference.Kind.STATE, TrustListDifference.Kind.ADDED),
                TrustLists.compare(issued, further).stream().map(TrustListDifference::kind).toList());
        assertEquals(2, TrustLists.sign(further, key, NOW, Optional.of(issued), target, Existing.REFUSE).number());
    }

    @Test
    void aSignatureWithoutTheListIsRefused() throws Exception {
        byte[] broken = "{\"schema\":1}".getBytes(StandardCharsets.UTF_8);
        var detached = new org.hecha.seal.internal.cades.CadesSigner(key, NOW).sign(out -> out.write(broken));
        Path file = place.resolve("detached.p7m");
        Files.write(file, detached);
        refused("detached.p7m", () -> TrustLists.read(file, ANCHORS, NOW));
        refused("nothing.p7m", () -> TrustLists.read(place.resolve("nothing.p7m"), ANCHORS, NOW));
    }

    private static void refused(String said, Executable... calls) {
        for (Executable call : calls) {
            Refusal refusal = assertThrows(Refusal.class, call);
            assertTrue(refusal.in(Locale.ENGLISH).contains(said), () -> refusal.in(Locale.ENGLISH));
            assertTrue(!refusal.in(Locale.SIMPLIFIED_CHINESE).contains("{"));
        }
    }
}
