package org.hecha.verification.internal.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

import org.hecha.core.text.Localized;
import org.hecha.model.evidence.EvidenceFactory;
import org.hecha.model.evidence.EvidenceItem;
import org.hecha.model.finding.CheckOutcome;
import org.hecha.model.finding.Severity;
import org.hecha.model.inventory.ActivityData;
import org.hecha.model.inventory.ElectricitySupply;
import org.hecha.model.inventory.EmissionSource;
import org.hecha.model.inventory.InventoryFactory;
import org.hecha.model.inventory.SupplyKind;
import org.hecha.standard.DataFile;
import org.hecha.standard.Standard;
import org.hecha.standard.Text;
import org.hecha.standard.evidence.EvidenceFileStates;
import org.hecha.standard.evidence.FileCondition;
import org.hecha.standard.evidence.FileState;
import org.hecha.standard.evidence.FolderState;
import org.hecha.verification.CheckRun;
import org.hecha.verification.Outcome;
import org.hecha.verification.internal.check.EvidenceCited;
import org.hecha.verification.internal.check.EvidenceCounting;
import org.hecha.verification.internal.check.EvidenceFresh;
import org.hecha.verification.internal.check.EvidenceInTime;
import org.hecha.verification.internal.check.EvidenceKindKnown;
import org.hecha.verification.internal.check.EvidenceOnce;
import org.hecha.verification.internal.check.EvidencePeriods;
import org.hecha.verification.internal.check.EvidencePresent;
import org.hecha.verification.internal.check.EvidenceReadable;
import org.hecha.verification.internal.check.EvidenceRegistered;
import org.hecha.verification.internal.check.EvidenceRequired;
import org.hecha.verification.internal.check.EvidenceShared;
import org.hecha.verification.internal.check.EvidenceTranslated;
import org.hecha.verification.internal.check.EvidenceUnchanged;
import org.hecha.verification.internal.evidence.EvidenceOfSubject;
import org.hecha.verification.internal.evidence.InstalledKinds;
import org.hecha.verification.testkit.Fixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rules about the register of evidence. */
class EvidenceRulesTest {

    private static final String KINDS = """
            {"evidence": {"source": {"zh": "来源", "en": "source"},
             "groups": [{"id": "G", "title": {"zh": "组", "en": "group"}}],
             "kinds": [
              {"id": "invoice", "group": "G", "title": {"zh": "发票", "en": "Invoice"}, "period": true, "standing": "OFFICIAL"},
              {"id": "licence", "group": "G", "title": {"zh": "执照", "en": "Licence"}, "original": true, "standing": "UNCONFIRMED",
               "required": [{"statements": ["INVENTORY"], "standing": "UNCONFIRMED"}]},
              {"id": "green", "group": "G", "title": {"zh": "绿证", "en": "Green certificate"}, "standing": "OFFICIAL",
               "required": [{"categories": [2], "supplies": ["GREEN_TRADE"], "standing": "OFFICIAL"}]},
              {"id": "calibration", "group": "G", "title": {"zh": "校准证书", "en": "Calibration"}, "standing": "UNCONFIRMED",
               "holds": {"months": 12, "until": "PERIOD_END"}},
              {"id": "lab", "group": "G", "title": {"zh": "检测报告", "en": "Test report"}, "standing": "OFFICIAL",
               "issued": {"days": 40, "standing": "UNCONFIRMED"}},
              {"id": "permit", "group": "G", "title": {"zh": "许可证", "en": "Permit"}, "standing": "OFFICIAL",
               "holds": {"until": "CHECK"}}]}}
            """;

    private final Fixture fixture = new Fixture();
    private final List<FileState> states = new ArrayList<>();
    private final List<String> extra = new ArrayList<>();
    private final AtomicInteger inspections = new AtomicInteger();
    private EmissionSource power;

    @TempDir
    Path folder;

    @BeforeEach
    void aSourceAndKinds() throws Exception {
        power = fixture.source("power", Fixture.POWER, "10", "MWh");
        Path file = Files.writeString(folder.resolve("evidence.json"), KINDS, StandardCharsets.UTF_8);
        fixture.quantification.with(new Declared("STD", new DataFile(DataFile.Kind.EVIDENCE, "evidence.json", file.toUri().toURL())));
    }

    private record Declared(String id, DataFile file) implements Standard {
        @Override
        public Text title() {
            return new Text(id, id);
        }

        @Override
        public List<String> editions() {
            return List.of("2025");
        }

        @Override
        public Text source() {
            return Text.NONE;
        }

        @Override
        public List<DataFile> data() {
            return List.of(file);
        }
    }

    private EvidenceItem item(String name, String kind) {
        EvidenceItem item = EvidenceFactory.eINSTANCE.createEvidenceItem();
        item.setId("id-" + name);
        item.setName(name);
        item.setPath("evidence/" + name);
        item.setKind(kind);
        item.setSha256("sha of " + name);
        fixture.evidence.getItems().add(item);
        return item;
    }

    private EvidenceItem invoice(String name, String from, String to) {
        EvidenceItem item = item(name, "invoice");
        item.setEffectiveStart(LocalDate.parse(from));
        item.setEffectiveEnd(LocalDate.parse(to));
        return item;
    }

    private ActivityData row() {
        return power.getActivityData().get(0);
    }

    private CheckRun run() {
        EvidenceFileStates disk = (place, items, progress) -> {
            inspections.incrementAndGet();
            return new FolderState(states, extra);
        };
        EvidenceOfSubject evidence = new EvidenceOfSubject(disk);
        InstalledKinds kinds = new InstalledKinds(fixture.quantification);
        return Bench.checking(fixture, List.of(new EvidencePresent(), new EvidenceUnchanged(evidence), new EvidenceReadable(evidence),
                new EvidenceRegistered(evidence), new EvidenceTranslated(), new EvidenceOnce(), new EvidenceShared(evidence),
                new EvidenceCited(evidence), new EvidenceCounting(evidence), new EvidenceKindKnown(kinds), new EvidenceRequired(kinds),
                new EvidencePeriods(), new EvidenceFresh(kinds), new EvidenceInTime(kinds)))
                .check(fixture.engagement, fixture.inventory, fixture.evidence, fixture.findings, Optional.of(folder));
    }

    private List<Outcome> of(String rule) {
        List<Outcome> outcomes = run().outcomes().stream().filter(outcome -> outcome.rule().id().equals("HECHA-EVIDENCE" + rule)).toList();
        assertFalse(outcomes.isEmpty(), rule + " said nothing");
        return outcomes;
    }

    /** The only failure; its sentences name everything in {@code words}, in both languages. */
    private void fails(String rule, String subject, String... words) {
        List<Outcome> failures = of(rule).stream().filter(Outcome::failed).toList();
        assertEquals(1, failures.size(), failures.toString());
        assertEquals(subject, failures.get(0).subjectId());
        for (Locale locale : List.of(Locale.CHINA, Locale.ENGLISH)) {
            String sentence = failures.get(0).message().in(locale);
            for (String word : words) {
                assertTrue(sentence.contains(word), sentence);
            }
            assertFalse(sentence.contains("{") || sentence.endsWith(" "), sentence);
        }
    }

    private void says(String rule, CheckOutcome expected) {
        List<Outcome> outcomes = of(rule);
        assertTrue(outcomes.stream().allMatch(outcome -> outcome.checkOutcome() == expected), outcomes.toString());
    }

    @Test
    void filesThatChangedOrAreGoneAreFindingsAndReadOncePerRun() {
        EvidenceItem item = item("bill.pdf", "invoice");
        for (FileCondition wrong : new FileCondition[] { FileCondition.MISSING, FileCondition.RENAMED, FileCondition.CHANGED, FileCondition.UNREADABLE }) {
            states.clear();
            states.add(new FileState(item.getId(), wrong, "", -1, Localized.verbatim("what is wrong")));
            fails("-FILE", item.getId(), "what is wrong");
            says("-READABLE", CheckOutcome.PASSED);
        }
        inspections.set(0);
        run();
        assertEquals(1, inspections.get());
    }

    @Test
    void lockedAndDamagedFilesAreAskedForAgain() {
        EvidenceItem item = item("bill.pdf", "invoice");
        states.add(new FileState(item.getId(), FileCondition.PASSWORD, "evidence/bill.pdf", 5, Localized.verbatim("locked")));
        fails("-READABLE", item.getId(), "locked");
        says("-FILE", CheckOutcome.PASSED);
        states.set(0, new FileState(item.getId(), FileCondition.PRESENT, "evidence/bill.pdf", 5, Localized.verbatim("")));
        says("-READABLE", CheckOutcome.PASSED);
    }

    @Test
    void strangersInTheFolderAreListed() {
        says("-EXTRA", CheckOutcome.PASSED);
        extra.addAll(List.of("evidence/a", "evidence/b", "evidence/c", "evidence/d"));
        fails("-EXTRA", "", "4", "evidence/a, evidence/b, evidence/c …");
    }

    @Test
    void foreignMaterialNeedsAChineseTranslationThatCounts() {
        says("-TRANSLATION", CheckOutcome.NOT_APPLICABLE);
        EvidenceItem foreign = item("report.pdf", "invoice");
        foreign.setLanguage("en");
        fails("-TRANSLATION", foreign.getId(), "report.pdf", "en");
        EvidenceItem translation = item("译文.pdf", "invoice");
        translation.setTranslationOf(foreign.getId());
        translation.setLanguage("de");
        assertEquals(2, of("-TRANSLATION").stream().filter(Outcome::failed).count());
        translation.setLanguage("zh-CN");
        says("-TRANSLATION", CheckOutcome.PASSED);
        translation.setWithdrawnReason("wrong file");
        fails("-TRANSLATION", foreign.getId(), "report.pdf");
        foreign.setLanguage("en/zh");
        says("-TRANSLATION", CheckOutcome.PASSED);
    }

    @Test
    void oneFileIsNotTwoPiecesOfEvidence() {
        item("a.pdf", "invoice");
        says("-TWICE", CheckOutcome.PASSED);
        EvidenceItem again = item("b.pdf", "invoice");
        again.setSha256("sha of a.pdf");
        fails("-TWICE", again.getId(), "a.pdf", "b.pdf");
        again.setWithdrawnReason("the same");
        says("-TWICE", CheckOutcome.PASSED);
    }

    @Test
    void oneItemForTwoSourcesIsAHint() {
        says("-SHARED", CheckOutcome.NOT_APPLICABLE);
        EvidenceItem bill = item("bill.pdf", "invoice");
        row().getEvidenceIds().add(bill.getId());
        says("-SHARED", CheckOutcome.PASSED);
        fixture.source("heat", Fixture.HEAT, "5", "GJ").getActivityData().get(0).getEvidenceIds().add(bill.getId());
        fails("-SHARED", bill.getId(), "bill.pdf", "2", "power", "heat");
    }

    @Test
    void whatParametersAndSuppliesCiteIsInTheRegister() {
        says("-CITED", CheckOutcome.NOT_APPLICABLE);
        ElectricitySupply supply = InventoryFactory.eINSTANCE.createElectricitySupply();
        supply.setId("supply");
        supply.getEvidenceIds().add("gone");
        fixture.inventory.getSupplies().add(supply);
        fails("-CITED", "supply", "gone", "1");
        supply.getEvidenceIds().set(0, item("contract.pdf", "invoice").getId());
        says("-CITED", CheckOutcome.PASSED);
    }

    @Test
    void nothingRestsOnWithdrawnOrReplacedEvidence() {
        says("-WITHDRAWN", CheckOutcome.NOT_APPLICABLE);
        EvidenceItem old = item("old.pdf", "invoice");
        row().getEvidenceIds().add(old.getId());
        EvidenceItem newer = item("new.pdf", "invoice");
        newer.setSupersedes(old.getId());
        fails("-WITHDRAWN", "power", "power", "old.pdf", "new.pdf");
        newer.setWithdrawnReason("not signed");
        assertEquals(List.of(CheckOutcome.PASSED), of("-WITHDRAWN").stream().map(Outcome::checkOutcome).toList());
        old.setWithdrawnReason("forged");
        fails("-WITHDRAWN", "power", "old.pdf", "forged");
        row().getEvidenceIds().clear();
        says("-WITHDRAWN", CheckOutcome.PASSED);
    }

    @Test
    void everyItemIsOfADeclaredKindAndSaysWhatItMust() {
        says("-KIND", CheckOutcome.NOT_APPLICABLE);
        EvidenceItem item = item("x.pdf", "invioce");
        fails("-KIND", item.getId(), "x.pdf", "invioce", "invoice");
        item.setKind("");
        fails("-KIND", item.getId(), "x.pdf");
        item.setKind("发票");
        fails("-KIND", item.getId(), "x.pdf");
        item.setEffectiveStart(LocalDate.of(2023, 1, 1));
        item.setEffectiveEnd(LocalDate.of(2023, 1, 31));
        says("-KIND", CheckOutcome.PASSED);
        item.setKind("licence");
        fails("-KIND", item.getId(), "x.pdf");
        assertTrue(of("-KIND").get(0).message().in(Locale.ENGLISH).contains("not confirmed"), of("-KIND").toString());
        item.setOriginal(true);
        says("-KIND", CheckOutcome.PASSED);
    }

    @Test
    void whatTheCriteriaAskForIsThere() {
        says("-REQUIRED", CheckOutcome.NOT_APPLICABLE);
        fixture.criterion("STD");
        fails("-REQUIRED", "", "licence");
        EvidenceItem licence = item("l.pdf", "Licence");
        says("-REQUIRED", CheckOutcome.PASSED);
        ElectricitySupply supply = InventoryFactory.eINSTANCE.createElectricitySupply();
        supply.setKind(SupplyKind.GREEN_TRADE);
        fixture.inventory.getSupplies().add(supply);
        fails("-REQUIRED", "", "green");
        power.setCategory(1);
        says("-REQUIRED", CheckOutcome.PASSED);
        licence.setWithdrawnReason("expired");
        fails("-REQUIRED", "", "licence");
    }

    @Test
    void monthsWithoutEvidenceAreNamed() {
        says("-PERIOD", CheckOutcome.NOT_APPLICABLE);
        EvidenceItem half = invoice("half.pdf", "2023-01-01", "2023-06-15");
        row().getEvidenceIds().add(half.getId());
        fails("-PERIOD", "power", "power", "7", "2023-06, 2023-07", "2023-12");
        EvidenceItem rest = invoice("rest.pdf", "2023-06-16", "2024-03-31");
        rest.getSubjectIds().add("power");
        says("-PERIOD", CheckOutcome.PASSED);
        rest.setWithdrawnReason("wrong factory");
        fails("-PERIOD", "power", "2023-06");
        EvidenceItem undated = item("undated.pdf", "invoice");
        row().getEvidenceIds().add(undated.getId());
        assertTrue(of("-PERIOD").get(0).message().in(Locale.ENGLISH).endsWith("A further 1 of its evidence says no period."));
    }

    @Test
    void certificatesHoldAsLongAsTheyMust() {
        says("-STALE", CheckOutcome.NOT_APPLICABLE);
        EvidenceItem old = item("cal-2022.pdf", "calibration");
        old.getSubjectIds().add("meter-1");
        says("-STALE", CheckOutcome.UNDECIDED);
        old.setIssuedOn(LocalDate.of(2022, 7, 1));
        fails("-STALE", old.getId(), "cal-2022.pdf", "2023-06-30", "2023-12-31");
        EvidenceItem next = item("cal-2023.pdf", "calibration");
        next.setIssuedOn(LocalDate.of(2023, 6, 20));
        fails("-STALE", old.getId(), "cal-2022.pdf");
        next.getSubjectIds().add("meter-1");
        says("-STALE", CheckOutcome.PASSED);
        EvidenceItem permit = item("permit.pdf", "permit");
        says("-STALE", CheckOutcome.PASSED);
        permit.setEffectiveEnd(LocalDate.of(2023, 12, 31));
        fails("-STALE", permit.getId(), "permit.pdf", "2023-12-31");
        permit.setEffectiveEnd(LocalDate.of(9999, 12, 31));
        says("-STALE", CheckOutcome.PASSED);
    }

    @ParameterizedTest
    @CsvSource({ "2024-01-01,2024-01-31,2024-03-11,2024-03-12,2024-03-11", "2024-02-29,,2024-04-09,2024-04-10,2024-04-09",
            ",2023-12-31,2024-02-09,2024-02-10,2024-02-09", "2023-01-31,2023-06-30,2023-03-12,2023-07-01,2023-03-12" })
    void testReportsComeWithinFortyDaysAfterTheMonth(String first, String last, String inTime, String late, String limit) {
        says("-LATE", CheckOutcome.NOT_APPLICABLE);
        EvidenceItem lab = item("coal.pdf", "lab");
        lab.setIssuedOn(LocalDate.parse(inTime));
        says("-LATE", CheckOutcome.UNDECIDED);
        lab.setEffectiveStart(first == null ? null : LocalDate.parse(first));
        lab.setEffectiveEnd(last == null ? null : LocalDate.parse(last));
        says("-LATE", CheckOutcome.PASSED);
        lab.setIssuedOn(LocalDate.parse(late));
        fails("-LATE", lab.getId(), "coal.pdf", late, limit, "40");
        assertTrue(of("-LATE").get(0).message().in(Locale.ENGLISH).contains("not confirmed"));
        assertEquals(Severity.INFORM, of("-LATE").get(0).severity());
        lab.setIssuedOn(null);
        says("-LATE", CheckOutcome.UNDECIDED);
        lab.setWithdrawnReason("another laboratory");
        says("-LATE", CheckOutcome.NOT_APPLICABLE);
    }

    @Test
    void anItemThatNamesTheSourceProvesTheRowsOfItsDays() {
        fails("", "power", "power", "1");
        EvidenceItem bill = invoice("bill.pdf", "2022-01-01", "2022-12-31");
        bill.getSubjectIds().add("power");
        fails("", "power", "power", "1");
        bill.setEffectiveEnd(LocalDate.of(2023, 12, 31));
        says("", CheckOutcome.PASSED);
        bill.setWithdrawnReason("forged");
        fails("", "power", "power", "1");
    }
}
