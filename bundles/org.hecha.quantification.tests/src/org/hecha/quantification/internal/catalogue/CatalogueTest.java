package org.hecha.quantification.internal.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.hecha.quantification.internal.Fixture;
import org.hecha.quantification.internal.QuantificationService;
import org.hecha.quantification.internal.TestStandards;
import org.hecha.standard.DataFile;
import org.hecha.standard.Method;
import org.hecha.standard.calculation.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CatalogueTest {

    private static String refusal(QuantificationService service) {
        List<Problem> refused = service.refused();
        assertEquals(1, refused.size(), () -> refused.toString());
        assertTrue(refused.get(0).blocking());
        assertEquals("REFUSED", refused.get(0).code());
        assertTrue(refused.get(0).message().in(Locale.CHINESE).codePoints().anyMatch(Character::isIdeographic));
        return refused.get(0).message().in(Locale.ENGLISH);
    }

    @Test
    void takesWhatIsInOrder() {
        QuantificationService service = QuantificationService.of(TestStandards.all());
        assertEquals(List.of(), service.refused());
        assertEquals(List.of("T.fuel", "T.intensity", "T.methane", "T.power", "T.product", "T.total"),
                service.methods().stream().map(m -> m.id()).toList());
        assertEquals(List.of("GWP-AR6", "T-CH4", "T-FUELS", "T-SERIES"),
                service.factorTables().stream().map(t -> t.id()).toList());
        assertEquals("44/12", service.method("T.fuel").orElseThrow().symbol("k_C").orElseThrow().printed());
        assertEquals("diesel", service.factorTable("T-FUELS").orElseThrow().rows().get("diesel").en());
        assertEquals("2025-12-31", service.factorTable("T-SERIES").orElseThrow().factors().get(1).announced()
                .orElseThrow().toString());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "FC * NCV * CC * OF * k_C|FC * NCV * CC * OF|symbol k_C is declared but not used",
        "FC * NCV * CC * OF * k_C|FC * NCV * CC * OF * k_C * X|symbol X of the formula is not declared",
        "FC * NCV * CC * OF * k_C|FC * NCV * CC * OF *|cannot be read",
        "FC * NCV * CC * OF * k_C|FC + NCV * CC * OF * k_C|cannot be added",
        "'tCO2/tC','value'|'tCO2e/tC','value'|not the declared result unit tCO2",
        "'result':'tCO2'|'result':'tCO2e'|must convert into tCO2",
        "'result':'tCO2'|'result':'zz'|unit \"zz\" is not in the catalogue",
        "'unit':'GJ/t'|'unit':'GJ/q'|unit \"GJ/q\" is not in the catalogue",
        "'expected':'30.9591'|'expected':'30.9589'|expects 30.9589 but the formula gives 30.9590",
        "'FC':'10'|'FX':'10'|has no value for symbol FC",
        "'FC':'10'|'FC':'10','Z':'1'|gives a value for Z",
        "'value':'44/12'|'value':'44/0'|44/0",
        "'value':'44/12'|'value':3.67|must be a text in quotes",
        "'role':'ACTIVITY'|'role':'INPUT'|INPUT",
        "'role':'ACTIVITY'|'role':'ARGUMENT'|role ARGUMENT",
        "'gas':'CO2',|'x':'y',|\"gas\" is missing",
        "'category':1|'category':9|category 9",
        "'kind':'EMISSION'|'kind':'OTHER'|OTHER",
        "'name':'NCV','role':'PARAMETER'|'name':'FC','role':'PARAMETER'|symbol FC is declared twice",
        "'name':'OF','role':'PARAMETER','unit':'1'|'name':'OF','role':'ACTIVITY','unit':'1'|needs no refusal" })
    void refusesAMethodThatDoesNotWorkOut(String declared, String changed, String named) {
        String method = TestStandards.FUEL.replace(declared, changed);
        QuantificationService service = QuantificationService.of(new Fixture("T").methods(method, TestStandards.SUM));
        if (named.equals("needs no refusal")) {
            assertEquals(List.of(), service.refused());
            return;
        }
        String sentence = refusal(service);
        assertTrue(sentence.startsWith("T data/methods.json methods[1] (T.fuel)"), sentence);
        assertTrue(sentence.contains(named), sentence);
        assertTrue(service.method("T.total").isPresent() && service.method("T.fuel").isEmpty());
    }

    @Test
    void refusesAMethodWithoutGoldenCase() {
        String bare = TestStandards.SUM.replaceAll("'golden':\\[.*\\]\\}", "'golden':[]}");
        assertTrue(refusal(QuantificationService.of(new Fixture("T").methods(bare))).contains("golden case"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = { "'42.652'|42.652|text in quotes", "'42.652'|'4 2'|no decimal", "'42.652'|'1E999999999'|no decimal",
        "'GJ/t'|'GJ/q'|GJ/q", "'SECONDARY','source':'S10'}|'KNOWN'}|KNOWN", "'column':'CC'|'column':'NCV'|two values" })
    void refusesATableWithAWrongValue(String declared, String changed, String named) {
        QuantificationService service = QuantificationService
                .of(new Fixture("T").tables(TestStandards.FUELS.replaceFirst(java.util.regex.Pattern.quote(declared),
                        java.util.regex.Matcher.quoteReplacement(changed)), TestStandards.GWP));
        String sentence = refusal(service);
        assertTrue(sentence.contains("T data/factors.json tables[1] (T-FUELS) factors["), sentence);
        assertTrue(sentence.contains(named), sentence);
        assertTrue(service.factorTable("T-FUELS").isEmpty() && service.factorTable("GWP-AR6").isPresent());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = { "{'methods':[|no valid JSON", "|JSON object", "[1]|JSON object", "{'method':[]}|\"methods\" is missing",
        "{'methods':{}}|must be a list", "{'methods':[3]}|JSON object" })
    void aBrokenFileIsRefusedAlone(String json, String named) {
        QuantificationService service = QuantificationService.of(new Fixture("T")
                .with(DataFile.Kind.METHODS, "data/broken.json", json == null ? "" : json).methods(TestStandards.SUM));
        String sentence = refusal(service);
        assertTrue(sentence.contains("T data/broken.json") && sentence.contains(named), sentence);
        assertTrue(service.method("T.total").isPresent());
    }

    @Test
    void aSecondDeclarationOfAnIdIsRefusedWithBothFiles() {
        Fixture first = new Fixture("A").methods(TestStandards.SUM).tables(TestStandards.GWP);
        Fixture second = new Fixture("B").methods(TestStandards.SUM).tables(TestStandards.GWP);
        for (QuantificationService service : List.of(QuantificationService.of(first, second),
                QuantificationService.of(second, first))) {
            assertEquals("A", service.method("T.total").orElseThrow().standardId());
            List<String> sentences = service.refused().stream().map(p -> p.message().in(Locale.ENGLISH)).toList();
            assertEquals(2, sentences.size());
            sentences.forEach(s -> assertTrue(s.contains("A data/") && s.contains("B data/"), s));
        }
    }

    @Test
    void aSecondStandardOfOneIdIsRefused() {
        String sentence = refusal(QuantificationService.of(new Fixture("A"), new Fixture("A").methods(TestStandards.SUM)));
        assertTrue(sentence.contains("Standard A is already installed"), sentence);
    }

    @Test
    void evaluatesUnderOtherInputs() {
        QuantificationService service = QuantificationService.of(TestStandards.all());
        Method fuel = service.method("T.fuel").orElseThrow();
        Map<String, BigDecimal> inputs = new HashMap<>(fuel.goldenCases().get(0).inputs());
        BigDecimal exact = new BigDecimal("30.95909637333333333333333333333333");
        assertEquals(Optional.of(exact), service.evaluate(fuel, inputs));
        inputs.put("k_C", fuel.symbol("k_C").orElseThrow().fixed().orElseThrow());
        assertEquals(Optional.of(exact), service.evaluate(fuel, inputs));
        inputs.put("k_C", new BigDecimal("3.67"));
        assertEquals(Optional.of(new BigDecimal("30.98724100640")), service.evaluate(fuel, inputs));
        inputs.remove("FC");
        assertEquals(Optional.empty(), service.evaluate(fuel, inputs));
        Method intensity = service.method("T.intensity").orElseThrow();
        assertEquals(Optional.empty(), service.evaluate(intensity, Map.of("E", BigDecimal.ONE, "P", BigDecimal.ZERO)));
        assertEquals(Optional.empty(), QuantificationService.of().evaluate(intensity, Map.of()));
    }
}
