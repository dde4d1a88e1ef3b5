package org.hecha.report.internal;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.hecha.core.text.Localized;
import org.hecha.core.text.Reasons;
import org.hecha.model.engagement.Engagement;
import org.hecha.report.ReportContent;
import org.hecha.report.ReportWriter;
import org.hecha.report.VerifierWork;
import org.hecha.standard.calculation.Basis;
import org.hecha.standard.calculation.Calculation;
import org.hecha.standard.calculation.InventoryStatements;
import org.hecha.standard.calculation.Quantification;
import org.hecha.standard.comparison.Comparing;
import org.hecha.standard.comparison.ComparisonRow;
import org.hecha.standard.seal.Indication;
import org.hecha.standard.seal.PackageContent;
import org.hecha.standard.seal.PackageFiles;
import org.hecha.standard.seal.PackageQuestion;
import org.hecha.standard.seal.SignatureVerdict;
import org.hecha.standard.seal.VerdictLine;
import org.hecha.standard.seal.VerificationSettings;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Whether the totals in the report of a package are those its data give. The text of the PDF is read, not its picture; a
 * report that another program wrote is not read, and the line says so.
 */
@Component(service = PackageQuestion.class)
public final class PrintedTotalsQuestion implements PackageQuestion {

    private static final String ID = "printed-totals"; //$NON-NLS-1$
    private static final int LARGEST = 64 << 20;
    private static final int YEARS_BACK = 12;

    private final Quantification quantification;
    private final InventoryStatements statements;
    private final Comparing comparing;

    @Activate
    public PrintedTotalsQuestion(@Reference Quantification quantification, @Reference InventoryStatements statements,
            @Reference Comparing comparing) {
        this.quantification = quantification;
        this.statements = statements;
        this.comparing = comparing;
    }

    @Override
    public int order() {
        return 31;
    }

    @Override
    public List<VerdictLine> answer(PackageContent content, List<SignatureVerdict> signatures, PackageFiles files,
            VerificationSettings settings) throws IOException {
        if (!files.names().contains(ReportWriter.STANDARD_PATH)) {
            return List.of(told("printedNoReport", ReportWriter.STANDARD_PATH)); //$NON-NLS-1$
        }
        if (files.size(ReportWriter.STANDARD_PATH) > LARGEST) {
            return List.of(told("printedTooLarge", LARGEST >> 20)); //$NON-NLS-1$
        }
        byte[] pdf;
        try (InputStream in = files.open(ReportWriter.STANDARD_PATH)) {
            pdf = in.readAllBytes();
        }
        try {
            PrintedText printed = PrintedText.of(pdf);
            return List.of(printed.ours() ? compare(content, printed.text(), settings.at()) : told("printedForeign")); //$NON-NLS-1$
        } catch (IOException e) {
            return List.of(told("printedUnreadable", Reasons.of(e))); //$NON-NLS-1$
        }
    }

    private VerdictLine compare(PackageContent content, String text, Instant at) {
        PrintedTotals.Result result = printed(content, content.engagement(), text);
        if (!result.differing().isEmpty()) {
            PrintedTotals.Difference first = result.differing().get(0);
            Optional<Integer> year = earlierFactor(content, text, at);
            if (year.isPresent()) {
                return line(Indication.INDETERMINATE, PdfReport.MESSAGES.text("printedEarlierFactor", String.valueOf(year.get()), //$NON-NLS-1$
                        first.printed(), first.calculated()), true);
            }
            return line(Indication.TOTAL_FAILED, PdfReport.MESSAGES.text("printedDiffers", first.total().name(), first.printed(), //$NON-NLS-1$
                    first.calculated(), result.differing().size()), true);
        }
        if (!result.missing().isEmpty()) {
            return line(Indication.INDETERMINATE, PdfReport.MESSAGES.text("printedMissing", result.missing().get(0).name(), //$NON-NLS-1$
                    result.missing().size()), true);
        }
        return result.checked() == 0 ? told("printedNone") //$NON-NLS-1$
                : line(Indication.TOTAL_PASSED, PdfReport.MESSAGES.text("printedAgrees", result.checked()), true); //$NON-NLS-1$
    }

    /**
     * Where an engagement takes the latest factor for power, a later announcement changes what is calculated, and nobody
     * has altered anything: the year whose factor gives what is printed.
     */
    private Optional<Integer> earlierFactor(PackageContent content, String text, Instant at) {
        if (content.engagement().getElectricityYear() != 0) {
            return Optional.empty();
        }
        int now = at.atZone(java.time.ZoneOffset.UTC).getYear();
        for (int year = now; year > now - YEARS_BACK; year--) {
            Engagement earlier = EcoreUtil.copy(content.engagement());
            earlier.setElectricityYear(year);
            PrintedTotals.Result result = printed(content, earlier, text);
            if (result.differing().isEmpty() && result.missing().isEmpty()) {
                return Optional.of(year);
            }
        }
        return Optional.empty();
    }

    private PrintedTotals.Result printed(PackageContent content, Engagement engagement, String text) {
        Calculation stated = quantification.calculate(engagement, content.inventory(), Basis.AS_STATED);
        Calculation criteria = quantification.calculate(engagement, content.inventory(), Basis.BY_CRITERIA);
        List<ComparisonRow> rows = comparing.compare(engagement, content.inventory(), stated, criteria);
        Locale language = Locale.ENGLISH.getLanguage().equals(engagement.getLanguage()) ? Locale.ENGLISH
                : Locale.SIMPLIFIED_CHINESE;
        return new PrintedTotals(new ReportContent(engagement, content.inventory(), content.evidence(), content.findings(),
                stated, criteria, rows, language, Instant.EPOCH,
                List.copyOf(statements.byYear(engagement, content.inventory(), criteria).values()), Optional.empty(),
                Optional.of(comparing.addUp(engagement, content.inventory(), stated, criteria, rows)), VerifierWork.NONE))
                .compare(text);
    }

    /** What was not asked: said, and without effect on the result. */
    private static VerdictLine told(String key, Object... arguments) {
        return line(Indication.INDETERMINATE, PdfReport.MESSAGES.text(key, arguments), false);
    }

    private static VerdictLine line(Indication indication, Localized answer, boolean decisive) {
        return new VerdictLine(ID, indication, PdfReport.MESSAGES.text("linePrinted"), answer, decisive); //$NON-NLS-1$
    }
}
