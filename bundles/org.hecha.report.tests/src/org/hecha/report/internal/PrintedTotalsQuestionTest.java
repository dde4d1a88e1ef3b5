package org.hecha.report.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.hecha.model.engagement.Engagement;
import org.hecha.report.ReportContent;
import org.hecha.report.ReportWriter;
import org.hecha.standard.Text;
import org.hecha.standard.calculation.Basis;
import org.hecha.standard.calculation.Calculation;
import org.hecha.standard.calculation.InventoryStatement;
import org.hecha.standard.calculation.InventoryStatements;
import org.hecha.standard.calculation.Quantification;
import org.hecha.standard.calculation.StatementPart;
import org.hecha.standard.calculation.Totals;
import org.hecha.standard.comparison.Comparing;
import org.hecha.standard.seal.Indication;
import org.hecha.standard.seal.PackageContent;
import org.hecha.standard.seal.PackageFiles;
import org.hecha.standard.seal.TrustAnchors;
import org.hecha.standard.seal.VerdictLine;
import org.hecha.standard.seal.VerificationSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The report says one thing and the data another: signed all the same, and found. */
class PrintedTotalsQuestionTest {

    private static final BigDecimal OTHER = new BigDecimal("911.803912");

    @TempDir
    Path folder;
    private String place = ReportWriter.STANDARD_PATH;

    /** What the data give now: in the years named, or always where none is; otherwise another total. */
    private VerdictLine ask(byte[] pdf, ReportContent printed, List<Integer> yearsThatAgree) throws Exception {
        ReportContent other = altered(printed);
        Quantification quantification = fake(Quantification.class, (name, arguments) -> agrees(arguments[0], yearsThatAgree)
                ? printed.byCriteria() : other.byCriteria());
        InventoryStatements statements = fake(InventoryStatements.class, (name, arguments) -> {
            TreeMap<Integer, InventoryStatement> years = new TreeMap<>();
            (agrees(arguments[0], yearsThatAgree) ? printed : other).statements().forEach(each -> years.put(each.year().orElseThrow(), each));
            return years;
        });
        Comparing comparing = fake(Comparing.class, (name, arguments) -> name.equals("compare") ? printed.rows()
                : printed.comparison().orElseThrow());
        List<VerdictLine> lines = new PrintedTotalsQuestion(quantification, statements, comparing).answer(
                new PackageContent(printed.engagement(), printed.inventory(), printed.evidence(), printed.findings()), List.of(),
                files(pdf), new VerificationSettings(new TrustAnchors(List.of()), Instant.parse("2026-11-22T08:00:00Z")));
        assertEquals(1, lines.size());
        for (Locale locale : new Locale[] {Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE}) {
            assertFalse(lines.get(0).answer().in(locale).contains("{"));
        }
        return lines.get(0);
    }

    private static boolean agrees(Object engagement, List<Integer> years) {
        return years.isEmpty() || years.contains(((Engagement) engagement).getElectricityYear());
    }

    private interface Answer {
        Object to(String name, Object[] arguments);
    }

    private static <T> T fake(Class<T> type, Answer answer) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type},
                (proxy, method, arguments) -> answer.to(method.getName(), arguments)));
    }

    private PackageFiles files(byte[] pdf) {
        return new PackageFiles() {
            @Override
            public List<String> names() {
                return List.of(place);
            }

            @Override
            public long size(String name) {
                return pdf.length;
            }

            @Override
            public InputStream open(String name) {
                return new ByteArrayInputStream(pdf);
            }
        };
    }

    private static ReportContent altered(ReportContent content) {
        TreeMap<Integer, BigDecimal> categories = new TreeMap<>();
        categories.put(2, OTHER);
        Totals totals = new Totals(categories, new TreeMap<>(), BigDecimal.ZERO, BigDecimal.ZERO, OTHER);
        TreeMap<Integer, Totals> years = new TreeMap<>();
        years.put(2022, totals);
        return with(content, new Calculation(Basis.BY_CRITERIA, content.byCriteria().lines(), List.of(), totals, years, List.of()),
                content.statements());
    }

    private static ReportContent with(ReportContent content, Calculation calculation, List<InventoryStatement> statements) {
        return new ReportContent(content.engagement(), content.inventory(), content.evidence(), content.findings(), calculation,
                calculation, content.rows(), content.language(), content.at(), statements, content.electricity(),
                content.comparison(), content.work());
    }

    private byte[] printed(ReportContent content) throws Exception {
        Path file = folder.resolve("r.pdf");
        new PdfReport().write(content, file);
        return Files.readAllBytes(file);
    }

    private static ReportContent content(String language) {
        ReportContent content = SampleContent.withInventory(language.equals("en") ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE);
        content.engagement().setLanguage(language);
        content.engagement().setElectricityYear(2022);
        return content;
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void whatIsPrintedIsFoundAndAgrees(String language) throws Exception {
        VerdictLine line = ask(printed(content(language)), content(language), List.of());
        assertEquals(Indication.TOTAL_PASSED, line.indication(), () -> line.answer().in(Locale.ENGLISH));
        // Conclusion: two categories and the total with two numbers each, one sentence with four; annex: two rows with three.
        assertTrue(line.answer().in(Locale.ENGLISH).contains(" 16 "), () -> line.answer().in(Locale.ENGLISH));
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void anotherTotalIsToldWithBothNumbers(String language) throws Exception {
        VerdictLine line = ask(printed(content(language)), content(language), List.of(1));
        assertEquals(Indication.TOTAL_FAILED, line.indication());
        assertTrue(line.decisive());
        String said = line.answer().in(Locale.ENGLISH);
        assertTrue(said.contains("8,911.80") && said.contains(" 911.80"), said);
    }

    @Test
    void aNewerFactorIsNoForgery() throws Exception {
        ReportContent content = content("zh");
        content.engagement().setElectricityYear(0);
        VerdictLine line = ask(printed(content), content, List.of(2021));
        assertEquals(Indication.INDETERMINATE, line.indication());
        assertTrue(line.decisive() && line.answer().in(Locale.ENGLISH).contains("2021"));
        assertEquals(Indication.TOTAL_FAILED, ask(printed(content), content, List.of(1990)).indication());
    }

    @Test
    void aTotalThatIsNotPrintedIsNoPass() throws Exception {
        ReportContent content = content("zh");
        StatementPart other = content.statements().get(0).total();
        StatementPart renamed = new StatementPart(1, "", new Text("别的类别", "another"), other.gases(), other.groups(), other.co2e(),
                BigDecimal.ZERO, BigDecimal.ZERO, 1, 0, List.of());
        InventoryStatement one = content.statements().get(0);
        ReportContent expected = with(content, content.byCriteria(), List.of(new InventoryStatement(one.basis(), one.year(),
                List.of(renamed), List.of(), one.total(), one.removals(), one.biogenicRemovals(), List.of())));
        VerdictLine line = ask(printed(content), expected, List.of());
        assertEquals(Indication.INDETERMINATE, line.indication());
        assertTrue(line.decisive());
    }

    @Test
    void aReportOfAnotherProgramIsNotRead() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.save(out);
        }
        told(out.toByteArray());
        told("no PDF".getBytes(StandardCharsets.UTF_8));
        place = "report/other.pdf";
        told(printed(content("zh")));
    }

    private void told(byte[] pdf) throws Exception {
        VerdictLine line = ask(pdf, content("zh"), List.of());
        assertEquals(Indication.INDETERMINATE, line.indication());
        assertFalse(line.decisive());
    }
}
