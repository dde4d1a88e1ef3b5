package org.hecha.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.hecha.core.EngagementDocument;
import org.hecha.model.engagement.Opinion;
import org.hecha.model.engagement.OpinionKind;
import org.hecha.model.finding.Finding;
import org.hecha.model.finding.FindingState;
import org.hecha.model.finding.Severity;
import org.hecha.verification.FindingEvent;
import org.hecha.verification.HistoryPen;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;

/** Materiality and the opinion, as a verifier types them, with the real services. */
class OpinionPluginTest extends CliBench {

    private Path engagement;

    /** Power of 100 MWh, reported with 0.6096 t/MWh as 60.96 t: nothing is wrong with it. */
    @BeforeEach
    void anEngagement() throws Exception {
        engagement = folder.resolve("f.hecha");
        assertEquals(0, run("new", engagement, "--organization", "Mill", "--credit-code", "91320000MADEM0011E", "--number", "V-1",
                "--period", "2023-01-01..2023-12-31", "--criteria", "GBT32150:2025,ISO14064-3:2019", "--lang", "en"), err);
        assertEquals(0, run("contract", engagement, "--body", "Body", "--body-address", "Nanjing"), err);
        Path template = folder.resolve("csv");
        run("template", template);
        append(template, "排放源", "power,外购电力,,2,,GBT32150.purchased-electricity,,,已量化,,60.96,tCO2e");
        append(template, "排放源", "boiler,锅炉,,1,,,,,不适用,没有锅炉");
        append(template, "活动数据", "power,100,MWh,2023-01-01,2023-12-31,初级数据");
        assertEquals(0, run("import", engagement, template), out + err);
        for (String[] member : new String[][] {{"Ann", "LEAD_VERIFIER"}, {"Bo", "VERIFIER"}, {"Cy", "TECHNICAL_REVIEWER"}}) {
            assertEquals(0, run("team", engagement, "--add", member[0], "--role", member[1], "--no-conflict", "none"), err);
        }
        Path bill = Files.writeString(folder.resolve("bill.csv"), "month,MWh\n2023,100\n");
        assertEquals(0, run("evidence", "add", engagement, bill, "--kind", "meter-record", "--from", "2023-01-01", "--to", "2023-12-31",
                "--subject", "外购电力", "--by", "Ann"), out + err);
        try (EngagementDocument document = EngagementDocument.open(engagement)) {
            document.inventory().setBoundary(org.hecha.model.inventory.InventoryFactory.eINSTANCE.createBoundary());
            document.inventory().getBoundary().setDescription("the mill");
            document.save();
        }
        run("check", engagement);
        closeEverything();
    }

    /** What the checks found besides is not what this test is about. */
    private void closeEverything() throws Exception {
        try (EngagementDocument document = EngagementDocument.open(engagement)) {
            HistoryPen pen = pen(document);
            document.findings().getFindings().forEach(finding -> pen.write(finding, FindingEvent.CLOSED, "",
                    () -> finding.setState(FindingState.CLOSED)));
            document.execute(pen.command("close"));
            document.save();
        }
    }

    private void finding(String amount, Severity severity, FindingState state) throws Exception {
        try (EngagementDocument document = EngagementDocument.open(engagement)) {
            Finding finding = org.hecha.core.Identities.fresh(org.hecha.model.finding.FindingFactory.eINSTANCE.createFinding());
            finding.setTitle("found by hand");
            finding.setSubjectId(document.inventory().getSources().get(0).getId());
            finding.setSeverity(severity);
            finding.setState(state);
            finding.setMisstatement(new BigDecimal(amount));
            document.execute(pen(document).raise(finding, FindingEvent.RAISED, "").command("raise"));
            document.save();
        }
    }

    private static HistoryPen pen(EngagementDocument document) {
        return new HistoryPen(document.findings(), java.time.Instant.parse("2026-05-04T08:00:00Z"), "test");
    }

    @Test
    void thresholdsAreShownAndAgreedAndRefused() throws Exception {
        assertEquals(0, run("materiality", engagement, "--json"), out + err);
        JsonNode total = json().get("lines").get(0);
        assertEquals(0, new BigDecimal("3.048").compareTo(new BigDecimal(total.get("threshold").asText())), out);

        finding("2", Severity.WARN, FindingState.OPEN);
        assertEquals(0, run("materiality", engagement, "--lang", "en"), err);
        assertTrue(out.contains("1.05 (34.4 %)") && out.contains("not material"), out);
        finding("-1.5", Severity.WARN, FindingState.OPEN);
        assertEquals(1, run("materiality", engagement, "--lang", "en"), err);
        assertTrue(out.contains("material together"), out);

        assertEquals(0, run("materiality", engagement, "--percent", "10", "--by", "Ann", "--lang", "en"), err);
        assertEquals(1, run("materiality", engagement, "--category", "2", "--absolute", "3", "--by", "Ann", "--json"), err);
        assertEquals(2, json().get("lines").get(1).get("category").asInt(), out);
        assertTrue(json().get("lines").get(1).get("material").asBoolean(), out);

        for (String[] wrong : new String[][] {{"--percent", "-1", "--by", "Ann"}, {"--percent", "101", "--by", "Ann"},
            {"--percent", "x", "--by", "Ann"}, {"--percent", "3"}, {"--percent", "3", "--by", "Bo"}, {"--by", "Ann"},
            {"--category", "7", "--percent", "3", "--by", "Ann"}, {"--category", "0", "--percent", "3", "--by", "Ann"}}) {
            Object[] all = java.util.stream.Stream.concat(java.util.stream.Stream.of("materiality", engagement), java.util.stream.Stream.of(wrong)).toArray();
            assertEquals(2, run(all), String.join(" ", wrong) + out);
            assertEquals(1, err.lines().count(), err);
        }
    }

    @Test
    void whatIsBarredIsSaidAndWhatIsOpenIsGiven() throws Exception {
        finding("-2.5", Severity.FAIL, FindingState.ACCEPTED);
        assertEquals(0, run("opinion", engagement, "--lang", "en"), err);
        assertTrue(out.contains("✖ unmodified opinion") && out.contains("(-2.50 tCO2e)") && out.contains("✔ modified opinion"), out);
        assertTrue(out.contains("unconfirmed"), out);
        assertEquals(0, run("opinion", engagement, "--json"), err);
        assertFalse(json().get("kinds").get("ADVERSE").get("open").asBoolean(), out);

        assertEquals(1, run("opinion", engagement, "--give", "UNMODIFIED", "--intended-use", "x", "--lang", "en"), out);
        assertTrue(out.contains("cannot be given"), out);
        assertEquals(2, run("opinion", engagement, "--give", "MODIFIED", "--qualification", "some", "--intended-use", "x", "--lang", "en"));
        assertTrue(err.contains("has to name them by number"), err);
        String number = err.replaceAll("(?s).*findings (#\\d+).*", "$1");
        assertEquals(2, run("opinion", engagement, "--give", "MODIFIED", "--qualification", number, "--lang", "en"));
        assertTrue(err.contains("--intended-use"), err);
        assertEquals(2, run("opinion", engagement, "--give", "MODIFIED", "--qualification", number, "--intended-use", "x", "--by", "Cy"));
        assertEquals(2, run("opinion", engagement, "--give", "PERHAPS"));
        assertEquals(0, run("opinion", engagement, "--give", "MODIFIED", "--qualification", "but for " + number, "--intended-use",
                "for the mill alone", "--addressee", "the board", "--json"), out + err);
        assertTrue(json().get("statement").asText().contains("except for"), out);
        try (EngagementDocument document = EngagementDocument.open(engagement)) {
            Opinion opinion = document.engagement().getOpinion();
            assertEquals(OpinionKind.MODIFIED, opinion.getKind());
            assertEquals("the board", opinion.getAddressee());
            assertEquals("Nanjing", opinion.getPlace());
        }
        assertEquals(0, run("report", engagement), err);
        String text = text(engagement.resolve("report/verification-report.pdf"));
        assertTrue(text.contains("Opinion: modified.") && text.contains("To: the board") && text.contains("4.3 Materiality"), text);
        assertTrue(text.contains("unconfirmed"), text);
    }

    @Test
    void anOpinionIsGivenWithTheReportByTheSameRules() throws Exception {
        assertEquals(0, run("report", engagement, "--opinion", "UNMODIFIED", "--intended-use", "public"), out + err);
        assertTrue(Files.exists(engagement.resolve("report/verification-report.pdf")));
        finding("-2.5", Severity.FAIL, FindingState.OPEN);
        assertEquals(2, run("report", engagement, "--opinion", "UNMODIFIED", "--intended-use", "public", "--lang", "en"), out);
        assertTrue(err.contains("cannot be given"), err);
    }

    @Test
    void whatComesAfterTheOpinionContradictsItInTheChecks() throws Exception {
        assertEquals(0, run("opinion", engagement, "--give", "UNMODIFIED", "--intended-use", "public"), out + err);
        finding("2.5", Severity.FAIL, FindingState.OPEN);
        run("check", engagement, "--dry-run", "--lang", "en");
        assertTrue(out.contains("ISO14064-3-9") && out.contains("does not fit the findings"), out);
    }

    @Test
    void withoutChecksOnlyADisclaimerIsOpen() throws Exception {
        try (EngagementDocument document = EngagementDocument.open(engagement)) {
            document.findings().setCheckedAt(null);
            document.save();
        }
        assertEquals(1, run("opinion", engagement, "--give", "MODIFIED", "--qualification", "x", "--intended-use", "x", "--lang", "en"));
        assertTrue(out.contains("have not run"), out);
        assertEquals(2, run("opinion", engagement, "--give", "DISCLAIMER", "--intended-use", "x"));
        assertEquals(0, run("opinion", engagement, "--give", "DISCLAIMER", "--scope-limitation", "no bills", "--intended-use", "x"), err);
    }

    /** The published case ends with a modified opinion in full words. */
    @Test
    void theDemonstrationGivesItsOpinionByTheSameRules() throws Exception {
        Path demo = folder.resolve("demo");
        run("demo", "--out", demo, "--lang", "en");
        Path[] made;
        try (var found = Files.walk(demo)) {
            made = found.filter(path -> path.toString().endsWith("verification-report.pdf")).toArray(Path[]::new);
        }
        assertEquals(1, made.length, out + err);
        String text = text(made[0]);
        assertTrue(text.contains("Opinion: modified.") && text.contains("One digit of the purchased power") && text.contains("demonstration only"), text);
    }

    static String text(Path file) throws Exception {
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            return new PDFTextStripper().getText(document).replace("\n", " ");
        }
    }
}
