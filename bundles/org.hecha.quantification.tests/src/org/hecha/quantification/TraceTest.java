package org.hecha.quantification;

import static org.hecha.quantification.internal.Inventories.engagement;
import static org.hecha.quantification.internal.Inventories.inventory;
import static org.hecha.quantification.internal.Inventories.parameter;
import static org.hecha.quantification.internal.Inventories.source;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.util.List;
import java.util.Locale;

import javax.xml.parsers.DocumentBuilderFactory;

import org.hecha.model.base.ProvenanceKind;
import org.hecha.model.inventory.EmissionSource;
import org.hecha.quantification.internal.Fixture;
import org.hecha.quantification.internal.QuantificationService;
import org.hecha.quantification.internal.TestStandards;
import org.hecha.standard.calculation.Basis;
import org.hecha.standard.calculation.Trace;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

final class TraceTest {

    private static Trace trace(EmissionSource source, Fixture... standards) {
        return QuantificationService.of(standards).calculate(engagement(), inventory(source), Basis.AS_STATED)
                .line(source.getId()).orElseThrow().trace().orElseThrow();
    }

    private static Trace fuel() {
        EmissionSource fuel = source("a", "T.fuel", "10", "t");
        fuel.setFactorKey("diesel");
        fuel.getActivityData().get(0).getEvidenceIds().addAll(List.of("ev-2", "ev-1"));
        return trace(fuel, TestStandards.all());
    }

    /** One method with four symbols in tonnes, to see how formulas are written. */
    private static Trace written(String formula, String result) {
        String symbol = "{'name':'%s','role':'%s','unit':'%s'}";
        String method = "{'id':'T.x','kind':'EMISSION','formula':'" + formula + "','result':'" + result
                + "','gas':'CO2','category':1,'standing':'OFFICIAL','symbols':["
                + String.join(",", symbol.formatted("a", "ACTIVITY", "tCO2"), symbol.formatted("b_1", "PARAMETER", "tCO2"),
                        symbol.formatted("c", "PARAMETER", "1"))
                + "],'golden':[{'name':'g','inputs':{'a':'1','b_1':'1','c':'1'},'expected':'%s'}]}";
        EmissionSource source = source("a", "T.x", "5", "tCO2");
        parameter(source, "b_1", "-2", "tCO2", ProvenanceKind.MEASURED);
        parameter(source, "c", "0.5", "1", ProvenanceKind.MEASURED);
        for (String expected : List.of("0", "1", "2", "3", "-1")) {
            Fixture fixture = new Fixture("T").methods(method.formatted(expected));
            if (QuantificationService.of(fixture).refused().isEmpty()) {
                return trace(source, fixture);
            }
        }
        throw new IllegalArgumentException(formula);
    }

    @Test
    void textShowsFormulaValuesResultAndOrigins() {
        List<String> lines = TraceText.of(fuel(), Locale.ENGLISH).lines().toList();
        assertEquals("Method T.fuel (T 2025 7.5.2) fuel", lines.get(0));
        assertEquals("E = FC × NCV × CC × OF × k_C", lines.get(1));
        assertEquals("  = 10 t × 42.652 GJ/t × 0.0202 tC/GJ × 0.98 × 44/12 tCO2/tC", lines.get(2));
        assertEquals("  = 30.9590… tCO2", lines.get(3));
        assertEquals("  FC consumption = 10 t — measured; a.xlsx 2:3; evidence ev-2, ev-1", lines.get(5));
        assertEquals("  CC carbon content = 0.0202 tC/GJ, stated as 20.2 tC/TJ — published value; T-FUELS; edition 2024; "
                + "diesel · CC; confirmed in a public secondary source", lines.get(7));
        assertEquals(10, lines.size());
    }

    @Test
    void textIsChineseByDefault() {
        String text = TraceText.of(fuel(), Locale.CHINESE);
        assertTrue(text.contains("方法 T.fuel（T 2025 7.5.2） 燃料"), text);
        assertTrue(text.contains("NCV 热值 = 42.652 GJ/t — 公布值；T-FUELS；2024 版；diesel · NCV；经公开二手来源证实"), text);
    }

    @Test
    void writesNoMoreParenthesesThanNeeded() {
        assertEquals(List.of("E = (a − (b_1 − a)) × c^2 / 3", "  = (5 tCO2 − (-2 tCO2 − 5 tCO2)) × 0.5^2 / 3", "  = 1.00 tCO2"),
                TraceText.equation(written("(a - (b_1 - a)) * c^2 / 3", "tCO2")).lines().toList());
        assertEquals(List.of("E = max(a, −b_1) / (c × sqrt(c))", "  = max(5 tCO2, −(-2 tCO2)) / (0.5 × sqrt(0.5))",
                "  = 14.1421… tCO2"), TraceText.equation(written("MAX(a, -b_1) / (c * SQRT(c))", "tCO2")).lines().toList());
        assertEquals(List.of("E = a / b_1 × a + a × c", "  = 5 tCO2 / (-2 tCO2) × 5 tCO2 + 5 tCO2 × 0.5", "  = -10.0 tCO2"),
                TraceText.equation(written("a / b_1 * a + a * c", "tCO2")).lines().toList());
        assertEquals(List.of("E = a × a / a + b_1 − c × a", "  = 5 tCO2 × 5 tCO2 / (5 tCO2) + -2 tCO2 − 0.5 × 5 tCO2",
                "  = 0.5 tCO2"), TraceText.equation(written("a * a / a + b_1 - c * a", "tCO2")).lines().toList());
    }

    @Test
    void theResultHasALetterOfItsOwn() {
        EmissionSource source = source("a", "T.e", "2", "t");
        parameter(source, "Y", "1", "tCO2/t", ProvenanceKind.MEASURED);
        Fixture fixture = new Fixture("T").methods(TestStandards.PRODUCT.replace("T.product", "T.e").replace("'Q'", "'E'")
                .replace("'EF'", "'Y'").replace("Q * EF", "E * Y"));
        assertTrue(TraceText.equation(trace(source, fixture)).startsWith("Z = E × Y"));
    }

    @Test
    void thePotentialOfAGasIsShown() {
        Trace methane = trace(source("a", "T.methane", "4000", "m3"), TestStandards.all());
        assertTrue(TraceText.equation(methane).endsWith("GWP = 27.9 tCO2e/tCH4"), TraceText.equation(methane));
        assertTrue(TraceMathMl.of(methane).contains("<mi>GWP</mi>"));
    }

    @Test
    void jsonHasEveryDigitAsText() throws Exception {
        JsonNode json = new ObjectMapper().readTree(TraceJson.of(fuel()));
        assertEquals("30.95909637333333333333333333333333", json.get("result").textValue());
        assertEquals("tCO2", json.get("unit").textValue());
        assertEquals("FC * NCV * CC * OF * k_C", json.get("formula").textValue());
        JsonNode carbon = json.get("terms").get(2);
        assertEquals("20.2", carbon.get("stated").textValue());
        assertEquals("T-FUELS", carbon.get("origin").get("document").textValue());
        assertEquals("SECONDARY", carbon.get("origin").get("standing").textValue());
        assertEquals("44/12", json.get("terms").get(4).get("stated").textValue());
        assertEquals("ev-2", json.get("terms").get(0).get("origin").get("evidence").get(0).textValue());
        assertEquals("含碳量", carbon.get("title").get("zh").textValue());
    }

    @Test
    void mathMlIsWellFormed() throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        Document math = factory.newDocumentBuilder().parse(new InputSource(new StringReader(TraceMathMl.of(fuel()))));
        assertEquals("http://www.w3.org/1998/Math/MathML", math.getDocumentElement().getNamespaceURI());
        assertEquals(3, math.getElementsByTagName("mtr").getLength());
        assertEquals(1, math.getElementsByTagName("msub").getLength());
        assertEquals("44", math.getElementsByTagName("mfrac").item(0).getFirstChild().getTextContent());
        String tree = TraceMathMl.of(written("MAX(a, -b_1) / (c * SQRT(c)) + c^2 * (a - (b_1 - a))", "tCO2"));
        factory.newDocumentBuilder().parse(new InputSource(new StringReader(tree)));
        assertTrue(tree.contains("<msqrt><mi>c</mi></msqrt>") && tree.contains("<msup><mrow><mi>c</mi></mrow><mn>2</mn></msup>"), tree);
        assertTrue(tree.contains("<mo>(</mo><mi>a</mi><mo>−</mo><mo>(</mo>"), tree);
    }
}
