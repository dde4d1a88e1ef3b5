package org.hecha.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.hecha.core.EngagementDocument;
import org.hecha.model.inventory.Inventory;
import org.hecha.samples.PublishedCase;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;

/** The verbs with the real services, one after another as a verifier would type them. */
class CliPluginTest extends CliBench {

    @Test
    void fromAnEmptyTemplateToAnExplainedNumber() throws Exception {
        Path engagement = folder.resolve("工厂.hecha");
        assertEquals(0, run("new", engagement, "--organization", "某厂", "--credit-code", "91320000MA1MB3F58X", "--period", "2023-01-01..2023-12-31"), err);
        Path template = folder.resolve("csv");
        assertEquals(0, run("template", template), err);
        fill(template);
        assertEquals(0, run("import", engagement, template), out + err);
        assertEquals(0, run("calculate", engagement, "--json"), out + err);
        JsonNode row = json().get("rows").get(0);
        // 5867.07 MWh x 0.6101 tCO2/MWh = 3579.499407 t; with the guide's 0.6096 it is 3576.565872 t.
        assertEquals(0, new BigDecimal("3579.499407").compareTo(new BigDecimal(row.get("recalculated").asText())));
        assertEquals(0, new BigDecimal("3576.565872").compareTo(new BigDecimal(row.get("corrected").asText())));
        assertEquals("TO_PRINTED_DIGIT", row.get("agreement").asText());
        assertEquals(0, run("explain", engagement, "电"), out + err);
        assertTrue(out.contains("5867.07") && out.contains("0.6101"), out);
        run("check", engagement, "--json");
        assertTrue(json().get("findings").size() > 0, out);
        assertEquals(0, run("report", engagement), out + err);
        assertTrue(Files.size(engagement.resolve("report/verification-report.pdf")) > 10_000);
    }

    @Test
    void theInventoryIsStatedWithItsElectricitySideBySide() throws Exception {
        Path engagement = folder.resolve("工厂.hecha");
        run("new", engagement, "--organization", "某厂", "--credit-code", "91320000MA1MB3F58X", "--period", "2023-01-01..2023-12-31");
        Path template = folder.resolve("csv");
        run("template", template);
        fill(template);
        run("import", engagement, template);
        assertEquals(0, run("inventory", engagement, "--json"), out + err);
        JsonNode statement = json().get("statements").get(0);
        assertEquals(2023, statement.get("year").asInt());
        assertEquals(0, new BigDecimal("3579.499407").compareTo(new BigDecimal(statement.get("total").get("co2e").asText())));
        assertEquals(6, statement.get("categories").size());
        // 5867.07 MWh x 0.5306 (no province is stated) = 3113.067342 t; x 0.6096 = 3576.565872 t
        JsonNode views = json().get("electricity").get("views");
        String[] totals = {"3113.067342", "3576.565872", "3576.565872"};
        for (int i = 0; i < totals.length; i++) {
            assertEquals(0, new BigDecimal(totals[i]).compareTo(new BigDecimal(views.get(i).get("total").asText())), views.toString());
        }
        assertEquals(0, run("inventory", engagement, "--basis", "BY_CRITERIA", "--lang", "en"), out + err);
        assertTrue(out.contains("3,576.57") && out.contains("3,113.07") && out.contains("location-based"), out);
        assertTrue(out.contains("Category 2 indirect emissions from imported energy"), out);
        assertEquals(2, run("inventory", engagement, "--year", "1999", "--lang", "en"));
        assertEquals("hecha: there is no source in 1999; the years are: 2023.", err.strip());
    }

    @Test
    void aBadRowIsToldWithItsPlaceAndNothingIsImported() throws Exception {
        Path engagement = folder.resolve("x.hecha");
        run("new", engagement, "--organization", "x", "--credit-code", "91320000MA1MB3F58X", "--period", "2023-01-01..2023-12-31");
        Path template = folder.resolve("csv");
        run("template", template, "--lang", "en");
        append(template, "Sources", "power,Power,,2,,GBT32150.purchased-electricity,,,quantified");
        append(template, "Activity data", "power,-5,MWh,2023-01-01,2023-12-31,primary");
        append(template, "Activity data", "power,5,kg,2023-01-01,2023-12-31,primary");
        byte[] before = Files.readAllBytes(engagement.resolve("inventory.xmi"));
        assertEquals(2, run("import", engagement, template, "--json", "--lang", "en"), out);
        assertTrue(json().get("issues").size() >= 2, out);
        assertTrue(err.contains("nothing was imported"), err);
        org.junit.jupiter.api.Assertions.assertArrayEquals(before, Files.readAllBytes(engagement.resolve("inventory.xmi")));
    }

    @Test
    void helpIsCompleteInBothLanguages() {
        for (String language : List.of("zh", "en")) {
            assertEquals(0, run("--help", "--lang", language), err);
            String all = out;
            for (String verb : List.of("demo", "new", "contract", "template", "import", "calculate", "compare", "inventory", "uncertainty",
                    "explain", "accept", "team", "check", "finding", "suppress", "report", "seal", "sign", "pdfsign", "verify", "gm", "trust", "score", "process",
                    "risk", "plan", "visit", "signoff", "materiality", "opinion", "evidence", "checklist", "crosscheck",
                    "sample", "standards", "methods", "factors", "open")) {
                assertTrue(all.contains("  " + verb + " "), verb + ": " + all);
                assertEquals(0, run(verb, "--help", "--lang", language), err);
                assertTrue(out.contains("  hecha " + verb), "an example: " + out);
                // The examples may name a factory in Chinese; the words of the help may not.
                String words = out.substring(0, out.lastIndexOf("  hecha " + verb));
                assertEquals(language.equals("zh"), words.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN), out);
            }
        }
    }

    @Test
    void wrongArgumentsAreSaidInOneSentence() {
        assertEquals(2, run("calculate"));
        assertEquals("hecha: 命令行参数有误（缺少 ENGAGEMENT）；用法见 hecha calculate --help。", err.strip());
        assertEquals(2, run("explain", "x", "--basis", "SOME", "--lang", "en"));
        assertEquals("hecha: the arguments are not right (--basis cannot be “SOME”; possible are AS_STATED, BY_CRITERIA); for the usage see hecha explain --help.", err.strip());
        assertEquals(2, run("seal", "x", "--key", "k", "--password", "secret"));
        assertTrue(err.contains("--password"), err);
    }

    @Test
    void aFactorTableThatLacksTheYearIsSaidWithTheYearsItHas() throws Exception {
        Path engagement = folder.resolve("x.hecha");
        assertEquals(0, run("new", engagement, "--organization", "x", "--credit-code", "91320000MADEM0011E", "--period", "2023-01-01..2023-12-31",
                "--electricity-year", "1999"), err);
        Path template = folder.resolve("csv");
        run("template", template);
        append(template, "排放源", "power,外购电力,,2,,GBT32150.purchased-electricity,,,已量化");
        append(template, "活动数据", "power,100,MWh,2023-01-01,2023-12-31,初级数据");
        assertEquals(0, run("import", engagement, template), out + err);
        assertEquals(2, run("calculate", engagement, "--lang", "en"), out + err);
        assertTrue(err.contains("1999") && err.contains("2023") && err.contains("CN-NATIONAL-EXCL"), err);
        assertEquals(1, err.lines().count(), err);
    }

    /** Two meters of 100 and 200 MWh at 0.5 t, 3 % and 2 %, and one supplier's factor of 4 % stated as one group. */
    private Path twoMeters() throws Exception {
        Path engagement = folder.resolve("m.hecha");
        assertEquals(0, run("new", engagement, "--organization", "x", "--credit-code", "91320000MADEM0011E", "--period", "2023-01-01..2023-12-31"), err);
        Path template = folder.resolve("meters");
        run("template", template);
        for (String meter : List.of("a", "b")) {
            append(template, "排放源", meter + ",电表" + meter + ",,2,,GBT32150.purchased-electricity,,,已量化");
            append(template, "参数", meter + ",EF,0.5,tCO2/MWh,供应商,,,,,,4 %,正态,因子");
        }
        append(template, "活动数据", "a,100,MWh,2023-01-01,2023-12-31,初级数据,,,0.03,均匀");
        append(template, "活动数据", "b,200,MWh,2023-01-01,2023-12-31,初级数据,,,2 %,均匀");
        assertEquals(0, run("import", engagement, template), out + err);
        return engagement;
    }

    /**
     * Meters: 100 x 0.5 x 3 % = 1.5 t and 200 x 0.5 x 2 % = 2 t, alone; factor: 300 x 0.5 x 4 % = 6 t, together. Total
     * 150 t with sqrt(1.5^2 + 2^2 + 6^2) = 6.5 t, half width 1.96 x 6.5 = 12.74 t.
     */
    @Test
    void uncertaintyByPropagation() throws Exception {
        Path engagement = twoMeters();
        assertEquals(0, run("uncertainty", engagement, "--json"), out + err);
        JsonNode total = json().get("totals").get("total");
        assertEquals(0, new BigDecimal("150").compareTo(new BigDecimal(total.get("value").asText())));
        assertEquals(0, new BigDecimal("6.5").compareTo(new BigDecimal(total.get("standard").asText())));
        assertEquals(0, new BigDecimal("12.74").compareTo(new BigDecimal(total.get("halfWidth").asText())));
        assertEquals("1", json().get("coverage").asText());
        assertEquals(0, run("uncertainty", engagement, "--lang", "en"), err);
        assertTrue(out.contains("±12.74") && out.contains("4.33 %") && out.contains("137.26 (-8.5 %)"), out);
    }

    @Test
    void uncertaintyBySimulationSaysHowToRepeatIt() throws Exception {
        Path engagement = twoMeters();
        assertEquals(0, run("uncertainty", engagement, "--approach", "2", "--draws", "2000", "--seed", "7", "--json"), out + err);
        String first = out;
        assertEquals(2000, json().get("draws").asInt());
        assertEquals(7, json().get("seed").asLong());
        assertTrue(json().get("generator").asText().startsWith("L64X128Mix"), out);
        // four standard errors of a standard deviation: 6.5 x 4/sqrt(4000)
        assertEquals(6.5, json().get("totals").get("total").get("standard").asDouble(), 0.41);
        run("uncertainty", engagement, "--approach", "2", "--draws", "2000", "--seed", "7", "--json");
        assertEquals(first, out);
        assertEquals(0, run("uncertainty", engagement, "--approach", "2", "--draws", "2000", "--seed", "7"), err);
        assertTrue(out.contains("2000") && out.contains("种子 7") && out.contains("L64X128Mix") && out.contains("95 %"), out);
    }

    @Test
    void whatStatesNoUncertaintyIsListedAndMayBeAssumed() throws Exception {
        Path engagement = folder.resolve("n.hecha");
        run("new", engagement, "--organization", "x", "--credit-code", "91320000MADEM0011E", "--period", "2023-01-01..2023-12-31");
        Path template = folder.resolve("n");
        run("template", template);
        append(template, "排放源", "power,外购电力,,2,,GBT32150.purchased-electricity,,,已量化");
        append(template, "活动数据", "power,100,MWh,2023-01-01,2023-12-31,初级数据");
        assertEquals(0, run("import", engagement, template), out + err);
        assertEquals(1, run("uncertainty", engagement, "--lang", "en"), err);
        assertTrue(out.contains("say nothing") && out.contains(": AD") && out.contains(": EF"), out);
        assertEquals(0, run("uncertainty", engagement, "--assume", "EF=0.05;normal;某手册 表 3", "--json"), err);
        assertEquals(1, json().get("inputs").findValuesAsText("source").stream().filter("某手册 表 3"::equals).count(), out);
        // 100 x 0.6096 x 5 %
        assertEquals(0, new BigDecimal("3.048").compareTo(new BigDecimal(json().get("totals").get("total").get("standard").asText())));
        assertEquals(0, run("uncertainty", engagement, "--assume", "*=0.05；lognormal；某手册", "--approach", "2", "--draws", "100"), err);
        assertTrue(out.contains("某手册"), out);
    }

    @Test
    void wrongQuestionsAboutUncertaintyAreSaidInOneSentence() throws Exception {
        Path engagement = twoMeters();
        for (List<Object> wrong : List.<List<Object>>of(List.of("--approach", "3"), List.of("--approach", "x"), List.of("--draws", "10"),
                List.of("--approach", "2", "--draws", "0"), List.of("--approach", "2", "--draws", "many"),
                List.of("--approach", "2", "--seed", "-1"), List.of("--approach", "2", "--seed", "负一"),
                List.of("--approach", "2", "--confidence", "95"), List.of("--assume", "EF"), List.of("--assume", "EF=5;normal"),
                List.of("--assume", "EF=-1;normal;x"), List.of("--assume", "EF=1;gauss;x"), List.of("--assume", "EF=a;normal;x"))) {
            for (String language : List.of("zh", "en")) {
                List<Object> words = new ArrayList<>(List.of("uncertainty", engagement, "--lang", language));
                words.addAll(wrong);
                assertEquals(2, run(words.toArray()), wrong + out + err);
                assertEquals(1, err.lines().count(), err);
                assertEquals("", out, wrong.toString());
            }
        }
    }

    @Test
    void anEmptyDossierSheetTakesNothingAway() throws Exception {
        Path dossier = folder.resolve("f.dossier");
        assertEquals(0, run("new", dossier, "--dossier", "--organization", "某厂", "--credit-code", "91320000MADEM0011E", "--period",
                "2023-01-01..2023-12-31"), err);
        Path template = folder.resolve("d.xlsx");
        assertEquals(0, run("template", template, "--kind", "DOSSIER"), err);
        assertEquals(0, run("import", dossier, template), out + err);
        assertEquals("某厂", org.hecha.core.DossierDocument.open(dossier).getFactoryName());
        assertEquals(1, run("score", dossier, "--json"), out + err);
        assertEquals("91320000MADEM0011E", json().get("applicant").get("creditCode").asText(), out);
    }

    @Test
    void everyPublishedCaseSurvivesTheWorkbook() throws Exception {
        for (PublishedCase published : services.cases().cases()) {
            Path workbook = folder.resolve(published.id() + ".xlsx");
            Inventory inventory = published.inventory();
            services.intake().writeInventory(inventory, workbook, java.util.Locale.SIMPLIFIED_CHINESE);
            try (EngagementDocument document = EngagementDocument.create(folder.resolve(published.id() + ".hecha"), published.engagement())) {
                var read = services.intake().read(workbook, document.engagement(), document.inventory(), false);
                assertEquals(List.of(), read.issues(), published.id());
                document.execute(services.intake().toCommand(document.domain(), document.inventory(), read));
                assertEquals(inventory.getSources().size(), document.inventory().getSources().size(), published.id());
                assertEquals(inventory.getFigures().size(), document.inventory().getFigures().size(), published.id());
                var before = services.quantification().calculate(published.engagement(), inventory, org.hecha.standard.calculation.Basis.AS_STATED);
                var after = services.quantification().calculate(document.engagement(), document.inventory(), org.hecha.standard.calculation.Basis.AS_STATED);
                assertEquals(0, before.totals().total().compareTo(after.totals().total()), published.id());
                before.figures().forEach(figure -> assertEquals(figure.value(), after.figure(figure.figureId()).orElseThrow().value(),
                        published.id() + " " + figure.figureId()));
            }
        }
    }

    private static void fill(Path template) throws Exception {
        append(template, "排放源", "power,外购电力,,2,,GBT32150.purchased-electricity,,,已量化,,3579.5,tCO2e");
        append(template, "活动数据", "power,5867.07,MWh,2023-01-01,2023-12-31,初级数据");
        append(template, "参数", "power,EF,0.6101,tCO2/MWh,企业提供");
    }
}
