package org.hecha.quantification.internal.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.hecha.core.text.Refusal;
import org.hecha.quantification.internal.Fixture;
import org.hecha.quantification.internal.QuantificationService;
import org.hecha.quantification.internal.TestStandards;
import org.hecha.standard.lint.LintRemark;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the lint says of installed contributions and of files that are not. */
final class LintingTest {

    private static final String METHODS = "{'methods':[%s]}";

    @TempDir
    private Path folder;

    private static Linting over(Fixture... installed) {
        return new Linting(QuantificationService.of(installed));
    }

    private static List<String> codes(List<LintRemark> remarks) {
        return remarks.stream().map(remark -> remark.code() + " " + remark.subjectId()).toList();
    }

    private Path file(String name, String json) throws Exception {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, json.replace('\'', '"'));
    }

    /** T.fuel has limits for two of its four entered symbols, titles everywhere, and a default for each. */
    @Test
    void whatIsInstalledIsLookedThroughInAFixedOrder() {
        List<LintRemark> remarks = over(TestStandards.all()).installed();

        assertTrue(remarks.stream().noneMatch(LintRemark::refused), codes(remarks).toString());
        assertEquals(List.of("SYMBOLS_WITHOUT_LIMITS T.fuel"),
                codes(remarks).stream().filter(code -> code.endsWith("T.fuel")).toList());
        assertTrue(remarks.get(0).message().in(Locale.ENGLISH).startsWith("T 2025 T.fuel: symbols FC, CC have no"),
                remarks.get(0).message().in(Locale.ENGLISH));
        assertEquals(codes(remarks), codes(over(TestStandards.all()).installed()));
    }

    @Test
    void aRefusalOfTheEngineComesFirst() {
        String wrong = TestStandards.FUEL.replace("30.9591", "30.9");
        List<LintRemark> remarks = over(new Fixture("T").methods(TestStandards.SUM, wrong.replace("30.9", "31.9")))
                .installed();
        assertTrue(remarks.get(0).refused());
        assertEquals("T.fuel", remarks.get(0).subjectId());
        assertTrue(remarks.get(0).message().in(Locale.ENGLISH).contains("expects 31.9"));
    }

    /** Each break of the sound declaration, with the code and a piece of the sentence that is said about it. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "'table':'@fuel','column':'NCV'|'table':'T-NONE','column':'NCV'|DEFAULT_TABLE_MISSING|factor table T-NONE, which is not installed",
        "'table':'@fuel','column':'NCV'|'table':'T-FUELS','column':'HHV'|DEFAULT_COLUMN_MISSING|column HHV of the factor table T-FUELS, which only has CC, NCV, OF",
        "'table':'@fuel','column':'NCV'|'table':'T-FUELS','column':'NCV','key':'tar'|DEFAULT_ROW_MISSING|row tar, column NCV",
        "'table':'@fuel','column':'NCV'|'table':'@fuel','column':'HHV'|DEFAULT_NOWHERE|column HHV of @fuel",
        "'table':'@fuel','column':'NCV'|'table':'@fuel','column':'OF'|DEFAULT_UNIT_DIFFERS|whose unit 1 does not convert into GJ/t",
        "'expected':'30.9591'|'expected':'31'|GOLDEN_FEW_DIGITS|expects 31, which has too few digits (the formula gives 30.959",
        "'title':{'zh':'燃料','en':'fuel'},|'x':'',|TITLE_MISSING|title has no title",
        "'en':'consumption'|'en':'消耗量'|LANGUAGE_MISSING|the English text of FC" })
    void aHintNamesWhatIsToBeDone(String sound, String changed, String code, String sentence) {
        assertTrue(TestStandards.FUEL.contains(sound), sound);
        List<LintRemark> remarks = over(new Fixture("T").methods(TestStandards.FUEL.replace(sound, changed))
                .tables(TestStandards.FUELS, TestStandards.GWP)).installed();
        LintRemark found = remarks.stream().filter(remark -> remark.code().equals(code)).findFirst()
                .orElseThrow(() -> new AssertionError(codes(remarks).toString()));
        assertFalse(found.refused());
        assertTrue(found.message().in(Locale.ENGLISH).contains(sentence), found.message().in(Locale.ENGLISH));
        assertTrue(found.message().in(Locale.CHINESE).codePoints().anyMatch(Character::isIdeographic));
    }

    /** 2 x 0.5 = 1.0 exactly: few digits, and yet they prove what they say. */
    @Test
    void fewDigitsThatAreExactAreEnough() {
        List<LintRemark> remarks = over(new Fixture("T").methods(TestStandards.PRODUCT)).installed();
        assertTrue(remarks.stream().noneMatch(remark -> remark.code().equals("GOLDEN_FEW_DIGITS")), codes(remarks).toString());
    }

    @Test
    void aTableNobodyAsksForIsNamed() {
        String other = TestStandards.METHANE_FACTORS.replace("T-CH4", "T-OTHER").replace("'EF'", "'XF'");
        List<LintRemark> remarks = over(TestStandards.all().tables(other)).installed();
        assertEquals(List.of("TABLE_UNUSED T-OTHER"),
                codes(remarks).stream().filter(code -> code.startsWith("TABLE_UNUSED")).toList());
    }

    @Test
    void aFileOfMethodsIsCheckedWithoutBeingInstalled() throws Exception {
        Path good = file("my.json", METHODS.formatted(TestStandards.FUEL.replace("T.fuel", "M.fuel")));
        List<LintRemark> remarks = over(TestStandards.all()).files(List.of(good));
        assertEquals(List.of("SYMBOLS_WITHOUT_LIMITS M.fuel"), codes(remarks), "its defaults are found in what is installed");

        Path bad = file("bad.json", METHODS.formatted(TestStandards.FUEL.replace("FC * NCV", "FC + NCV")));
        List<LintRemark> refused = over(TestStandards.all()).files(List.of(bad));
        assertEquals(List.of("REFUSED T.fuel"), codes(refused));
        assertTrue(refused.get(0).message().in(Locale.ENGLISH).startsWith("bad.json methods[1] (T.fuel)"),
                refused.get(0).message().in(Locale.ENGLISH));
    }

    /** A newer state of an installed standard takes its place for the check, so that nothing is declared twice. */
    @Test
    void aStandardOnDiskTakesThePlaceOfTheInstalledOne() throws Exception {
        file("data/methods.json", METHODS.formatted(TestStandards.FUEL + "," + TestStandards.SUM));
        file("data/factors.json", "{'tables':[" + TestStandards.FUELS + "]}");
        Path declaration = file("standard.json", "{'id':'T','editions':['2025'],'data':["
                + "{'kind':'METHODS','file':'data/methods.json'},{'kind':'FACTORS','file':'data/factors.json'}]}");
        Linting lint = over(TestStandards.all());
        List<LintRemark> whole = lint.files(List.of(declaration));
        assertTrue(whole.stream().noneMatch(LintRemark::refused), codes(whole).toString());
        assertEquals(codes(whole), codes(lint.files(List.of(folder.resolve("data/methods.json")))),
                "the file knows its standard");

        Files.writeString(declaration, Files.readString(declaration).replace("[\"2025\"]", "[\"2031\"]"));
        List<LintRemark> edition = lint.files(List.of(declaration));
        assertTrue(edition.get(0).refused());
        assertTrue(edition.get(0).message().in(Locale.ENGLISH).contains("2025"), edition.get(0).message().in(Locale.ENGLISH));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = { "{'rules':[]}|nothing to check", "{'methods':[|no valid JSON", "[]|JSON object",
        "{'id':'T','editions':['1'],'data':[{'kind':'METHODS','file':'none.json'}]}|none.json, which is not there",
        "{'id':'T','data':[]}|\"editions\" is missing", "{'id':'T','editions':['1'],'data':[{'kind':'ODD','file':'x'}]}|ODD" })
    void aFileThatCannotBeCheckedIsRefusedInOneSentence(String json, String sentence) throws Exception {
        Path file = file("x.json", json);
        Refusal refusal = assertThrows(Refusal.class, () -> over().files(List.of(file)));
        assertTrue(refusal.in(Locale.ENGLISH).contains(sentence), refusal.in(Locale.ENGLISH));
        assertTrue(refusal.in(Locale.ENGLISH).contains("x.json"), refusal.in(Locale.ENGLISH));
    }

    @Test
    void aFileThatIsNotThereIsRefused() {
        Refusal refusal = assertThrows(Refusal.class, () -> over().files(List.of(folder.resolve("none.json"))));
        assertTrue(refusal.in(Locale.ENGLISH).contains("none.json"), refusal.in(Locale.ENGLISH));
    }
}
