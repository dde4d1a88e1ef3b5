package org.hecha.cli.verb;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.edit.command.SetCommand;
import org.hecha.cli.CliText;
import org.hecha.cli.Console;
import org.hecha.cli.ExitCode;
import org.hecha.cli.Services;
import org.hecha.cli.Verb;
import org.hecha.core.EngagementDocument;
import org.hecha.core.text.Refusal;
import org.hecha.model.engagement.EngagementFactory;
import org.hecha.model.engagement.EngagementPackage;
import org.hecha.model.engagement.Opinion;
import org.hecha.model.engagement.OpinionKind;
import org.hecha.report.ReportContent;
import org.hecha.report.ReportWriter;
import org.hecha.verification.MaterialityAssessment;
import org.hecha.verification.OpinionLimit;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes the verification report, with the opinion where one is given. */
@Command(name = "report")
public final class ReportVerb extends Verb {

    @Parameters(paramLabel = "ENGAGEMENT", descriptionKey = "engagement")
    private Path folder;

    @Option(names = "--out", paramLabel = "FILE.pdf", descriptionKey = "reportOut")
    private Path out;

    @Option(names = "--opinion", descriptionKey = "reportOpinion")
    private OpinionKind opinion;

    @Option(names = "--qualification", descriptionKey = "reportQualification")
    private String qualification;

    ReportVerb(Services services, Console console) {
        super(services, console);
    }

    @Override
    protected int run() throws Refusal {
        try (EngagementDocument document = EngagementDocument.open(folder)) {
            if (opinion != null) {
                giveOpinion(services(), document, opinion, qualification);
                document.save();
            }
            Path target = out == null ? folder.resolve(ReportWriter.STANDARD_PATH) : out;
            write(services(), document, target);
            console().say(CliText.text(document.engagement().getOpinion() == null ? "reportDraft" : "reportWritten", target)); //$NON-NLS-1$ //$NON-NLS-2$
            console().answer(console().object().put("path", target.toString()).put("draft", document.engagement().getOpinion() == null)); //$NON-NLS-1$ //$NON-NLS-2$
            return ExitCode.YES;
        }
    }

    /**
     * Puts an opinion into the engagement by a command.
     *
     * @throws Refusal when the findings do not allow it, or a modified one does not say what is excepted
     */
    static void giveOpinion(Services services, EngagementDocument document, OpinionKind kind, String qualification) throws Refusal {
        Recalculation result = Recalculation.of(services, document);
        OpinionLimit limit = OpinionLimit.of(document.findings(), MaterialityAssessment.of(document.engagement(), document.inventory(),
                document.findings(), result.byCriteria()));
        if (!limit.allowed().contains(kind)) {
            throw new Refusal(CliText.text("opinionBarred", CliText.text("opinion." + kind.getName()), //$NON-NLS-1$ //$NON-NLS-2$
                    limit.reasons().isEmpty() ? "" : limit.reasons().get(0))); //$NON-NLS-1$
        }
        if (kind == OpinionKind.MODIFIED && (qualification == null || qualification.isBlank())) {
            throw new Refusal(CliText.text("qualificationMissing")); //$NON-NLS-1$
        }
        Opinion given = EngagementFactory.eINSTANCE.createOpinion();
        given.setKind(kind);
        given.setAssuranceLevel(document.engagement().getAssuranceLevel());
        given.setQualification(qualification);
        given.setIssuedOn(LocalDate.now(ZoneOffset.ofHours(8)));
        given.setStatement(CliText.text("opinionStatement." + kind.getName() + "." + document.engagement().getAssuranceLevel().getName()) //$NON-NLS-1$ //$NON-NLS-2$
                .in(language(document)));
        document.execute(SetCommand.create(document.domain(), document.engagement(), EngagementPackage.Literals.ENGAGEMENT__OPINION, given));
    }

    /** Writes the report of the document as it stands. */
    static void write(Services services, EngagementDocument document, Path target) throws Refusal {
        Recalculation result = Recalculation.of(services, document);
        services.report().write(new ReportContent(document.engagement(), document.inventory(),
                EvidenceOutput.titled(document.evidence(), services.evidenceKinds(), language(document)), document.findings(),
                result.asStated(), result.byCriteria(), result.rows(), language(document), Instant.now().truncatedTo(ChronoUnit.SECONDS),
                List.copyOf(services.statements().byYear(document.engagement(), document.inventory(), result.byCriteria()).values()),
                Optional.of(services.electricity().account(document.engagement(), document.inventory(), result.byCriteria())),
                Optional.of(services.comparing().addUp(document.engagement(), document.inventory(), result.asStated(),
                        result.byCriteria(), result.rows()))), target);
    }

    private static Locale language(EngagementDocument document) {
        return "en".equals(document.engagement().getLanguage()) ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE; //$NON-NLS-1$
    }
}
