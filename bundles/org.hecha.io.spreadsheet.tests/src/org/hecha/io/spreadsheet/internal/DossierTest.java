package org.hecha.io.spreadsheet.internal;

import static org.hecha.io.spreadsheet.internal.IntakeFixture.english;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.hecha.core.text.Refusal;
import org.hecha.io.spreadsheet.DossierImport;
import org.hecha.io.spreadsheet.Intake;
import org.hecha.io.spreadsheet.TemplateKind;
import org.hecha.model.dossier.ClaimAnswer;
import org.hecha.model.dossier.Dossier;
import org.hecha.model.engagement.StatementKind;
import org.hecha.standard.DataFile;
import org.hecha.standard.Standard;
import org.hecha.standard.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The dossier template asks what the scheme asks, and its answers come back as a dossier. */
final class DossierTest {

    private static final String SCHEME = """
            {"scheme": "T-SCHEME", "conditions": [
              {"id": "C1", "kind": "ANSWER", "requirement": {"zh": "一", "en": "one"}},
              {"id": "C2", "kind": "OFFSET", "requirement": {"zh": "二", "en": "two"}},
              {"id": "C3", "kind": "ANSWER", "requirement": {"zh": "三", "en": "three"},
               "parts": [{"id": "C3.1", "requirement": {"zh": "甲", "en": "a"}}, {"id": "C3.2", "requirement": {"zh": "乙", "en": "b"}}]}],
             "indicators": [{"id": "I1", "inputs": [
               {"key": "use", "type": "CHOICE", "question": {"zh": "程度", "en": "level"},
                "options": [{"id": "none", "text": {"zh": "未实施", "en": "not done"}}, {"id": "scale", "text": {"zh": "规模化", "en": "at scale"}}]},
               {"key": "power", "type": "NUMBER", "unit": "MWh", "min": "0", "optional": true, "question": {"zh": "电量", "en": "power"}},
               {"key": "share", "type": "PERCENTAGE", "unit": "%", "min": "0", "max": "100", "question": {"zh": "占比", "en": "share"}},
               {"key": "items", "type": "COUNT", "unit": "1", "min": "0", "max": "10", "question": {"zh": "项数", "en": "items"}},
               {"key": "done", "type": "BOOLEAN", "question": {"zh": "完成", "en": "done"}}]}],
             "materials": {"kinds": [{"number": 1}, {"number": 2}]}}
            """;

    @TempDir
    private Path folder;
    private Intake intake;

    @BeforeEach
    void install() throws Exception {
        URL scheme = Files.writeString(folder.resolve("scheme.json"), SCHEME).toUri().toURL();
        intake = new SpreadsheetIntake(new FakeQuantification(new TestScheme(scheme)), new FakeCategories());
    }

    private record TestScheme(URL scheme) implements Standard {

        @Override
        public String id() {
            return "T";
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
            return List.of(new DataFile(DataFile.Kind.SCHEME, "scheme.json", scheme));
        }
    }

    private static Filled filled() {
        return new Filled().row("applicant", "item=factoryName", "value=某厂").row("applicant", "item=creditCode", "value=91320000MA1EXAMP1X")
                .row("applicant", "item=periodStart", "value=2023").row("applicant", "item=periodEnd", "value=2023")
                .row("applicant", "item=category1", "value=12.30")
                .row("conditions", "condition=C1", "answer=是", "statement=有证书", "materials=M1").row("conditions", "condition=C3.1", "answer=不适用")
                .row("conditions", "condition=C3.2", "answer=")
                .row("indicators", "indicator=I1", "input=use", "value=规模化", "unit=", "statement=屋顶", "materials=M1;M2")
                .row("indicators", "indicator=I1", "input=power", "value=1,200.50", "unit=MWh")
                .row("indicators", "indicator=I1", "input=share", "value=35%", "unit=%")
                .row("indicators", "indicator=I1", "input=items", "value=3").row("indicators", "indicator=I1", "input=done", "value=no")
                .row("offsets", "key=O1", "kind=绿色电力证书", "quantity=5", "unit=MWh", "category=2", "serialFrom=", "serialTo=")
                .row("materials", "key=M1", "number=1", "path=m/a.pdf", "sha256=", "language=en", "translationOf=")
                .row("materials", "key=M2", "number=2", "path=m/b.pdf", "translationOf=M1")
                .row("packages", "key=K1", "path=p.asice", "covers=温室气体清单；reduction", "sha256=");
    }

    @ParameterizedTest
    @CsvSource({"zh,t.xlsx", "en,t.xlsx", "zh,set", "en,set"})
    void anEmptyTemplateReadsBackWithoutIssues(String language, String target) throws Exception {
        Path path = folder.resolve(target);
        intake.writeTemplate(TemplateKind.DOSSIER, path, Locale.forLanguageTag(language));
        DossierImport read = intake.readDossier(path);
        assertEquals(List.of(), english(read.issues()));
        assertEquals("T-SCHEME", read.dossier().getSchemeId());
        assertTrue(read.dossier().getClaims().isEmpty() && read.dossier().getConditions().isEmpty() && read.dossier().getOffsets().isEmpty());
        assertEquals(3, read.notes().stream().filter(note -> note.code().equals("conditionUnanswered")).count());
        assertEquals(4, read.notes().stream().filter(note -> note.code().equals("inputMissing")).count());
        assertEquals(10, read.notes().stream().filter(note -> note.code().equals("applicantMissing")).count());
    }

    @ParameterizedTest
    @CsvSource({"zh,true", "en,true", "zh,false"})
    void theAnswersAreInTheDossier(String language, boolean workbook) throws Exception {
        Locale locale = Locale.forLanguageTag(language);
        Path path = workbook ? filled().xlsx(folder.resolve("d.xlsx"), locale) : filled().csv(folder.resolve("d"));
        DossierImport read = intake.readDossier(path);
        assertEquals(List.of(), english(read.issues()));
        Dossier dossier = read.dossier();
        assertEquals("某厂", dossier.getFactoryName());
        assertEquals("2023-12-31", dossier.getPeriodEnd().toString());
        assertEquals("12.30", dossier.getEmissions().getCategory1().toString());
        assertEquals(List.of(ClaimAnswer.YES, ClaimAnswer.NOT_APPLICABLE), dossier.getConditions().stream().map(c -> c.getAnswer()).toList());
        assertEquals(List.of(dossier.getMaterials().get(0).getId()), dossier.getConditions().get(0).getMaterialIds());
        assertEquals(List.of("use=scale", "power=1200.50", "share=35", "items=3", "done=no"),
                dossier.getClaims().get(0).getInputs().stream().map(i -> i.getKey() + "=" + i.getValue()).toList());
        assertEquals("屋顶", dossier.getClaims().get(0).getStatement());
        assertEquals(2, dossier.getClaims().get(0).getMaterialIds().size());
        assertEquals(dossier.getMaterials().get(0).getId(), dossier.getMaterials().get(1).getTranslationOf());
        assertEquals(List.of(StatementKind.INVENTORY, StatementKind.REDUCTION), dossier.getPackages().get(0).getCovers());
        assertEquals(1, dossier.getOffsets().size());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "applicant|3|value|123|at sheet Applicant row 3 column B (Value): “123” is not a unified social credit code; it has 18 digits and capital letters",
            "applicant|2|item|colour|at sheet Applicant row 2 column A (Item): there is no item “colour”; there are: factoryName, creditCode, periodStart, periodEnd, appliedOn, category1, category2, category3, baseline, reduction",
            "conditions|2|condition|C2|at sheet Conditions row 2 column A (Condition): the scheme T-SCHEME has no condition “C2”; there are: C1, C3.1, C3.2",
            "conditions|2|answer|maybe|at sheet Conditions row 2 column B (Answer): “maybe” is none of the choices; choose one of: unanswered / yes / no / not applicable",
            "conditions|2|materials|M9|at sheet Conditions row 2 column D (Material keys): there is no document with the key “M9”; add it to the sheet of materials or correct the key",
            "conditions|3|condition|C1|at sheet Conditions row 3 column A (Condition): the key “C1” was used in row 2 already; give every row its own key",
            "indicators|2|value|huge|at sheet Indicators row 2 column C (Value): “huge” is none of the choices; choose one of: not done / at scale",
            "indicators|3|value|-1|at sheet Indicators row 3 column C (Value): -1 is not what is asked for; enter a number, 0 to …",
            "indicators|3|unit|kWh|at sheet Indicators row 3 column D (Unit): the unit “kWh” differs from the unit asked for, MWh; give the value in that unit",
            "indicators|5|value|2.5|at sheet Indicators row 5 column C (Value): 2.5 is not what is asked for; enter a whole number, 0 to 10",
            "indicators|4|value|101|at sheet Indicators row 4 column C (Value): 101 is not what is asked for; enter per cent, 0 to 100",
            "indicators|6|input|x|at sheet Indicators row 6 column B (Input): the indicator I1 has no input “x”; there are: use, power, share, items, done",
            "materials|2|number|3|at sheet Materials row 2 column B (Kind of material): 3 is not a whole number from 1 to 2; enter a whole number from 1 to 2",
            "materials|2|path|../x|at sheet Materials row 2 column C (Path): the path “../x” leads out of the folder of the dossier; use a relative path like materials/a.pdf",
            "packages|2|sha256|abc|at sheet Packages row 2 column D (SHA-256): “abc” is not a SHA-256; it has 64 hexadecimal digits",
            "packages|2|covers|all|at sheet Packages row 2 column C (Covers): “all” is none of the choices; choose one of: inventory / reduction / footprint",
            "offsets|2|category|3|at sheet Offsets row 2 column E (Category offset): 3 is not a whole number from 1 to 2; enter a whole number from 1 to 2"})
    void aBadRowIsReportedAtItsCell(String sheet, int row, String column, String value, String expected) throws Exception {
        Path file = filled().set(sheet, row, column, value).xlsx(folder.resolve("d.xlsx"), Locale.ENGLISH);
        assertEquals(List.of(expected), english(intake.readDossier(file).issues()));
    }

    @Test
    void withoutASchemeThereIsNothingToAsk() {
        Refusal refusal = assertThrows(Refusal.class, () -> IntakeFixture.INTAKE.writeTemplate(TemplateKind.DOSSIER, folder.resolve("x.xlsx"), Locale.CHINESE));
        assertEquals("没有安装评分方案：请先安装带有方案的功能。", refusal.in(Locale.CHINESE));
    }
}
