package org.hecha.cli.verb;

import java.nio.file.Path;
import java.util.Locale;

import org.hecha.cli.CliText;
import org.hecha.cli.Console;
import org.hecha.cli.ExitCode;
import org.hecha.cli.Services;
import org.hecha.core.EngagementDocument;
import org.hecha.core.text.Refusal;
import org.hecha.model.engagement.OpinionKind;
import org.hecha.report.ReportWriter;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes the verification report, with the opinion where one is given. */
@Command(name = "report")
public final class ReportVerb extends EngagementVerb {

    @Option(names = "--out", paramLabel = "FILE.pdf", descriptionKey = "reportOut")
    private Path out;

    @Option(names = "--opinion", descriptionKey = "reportOpinion")
    private OpinionKind opinion;

    @Mixin
    private OpinionOptions options = new OpinionOptions();

    ReportVerb(Services services, Console console) {
        super(services, console);
    }

    @Override
    protected int run(EngagementDocument document) throws Refusal {
        if (opinion != null) {
            change(document, services().opinions().propose(document, options.draft(opinion), now()));
        }
        Path target = out == null ? document.folder().resolve(ReportWriter.STANDARD_PATH) : out;
        write(services(), document, target);
        boolean draft = document.engagement().getOpinion() == null;
        console().say(CliText.text(draft ? "reportDraft" : "reportWritten", target)); //$NON-NLS-1$ //$NON-NLS-2$
        console().answer(console().object().put("path", target.toString()).put("draft", draft)); //$NON-NLS-1$ //$NON-NLS-2$
        return ExitCode.YES;
    }

    /** Writes the report of the document as it stands. */
    static void write(Services services, EngagementDocument document, Path target) throws Refusal {
        services.reporting().write(document.engagement(), document.inventory(), document.evidence(), document.findings(), now(), target);
    }

    /** The language in which the engagement is reported. */
    static Locale language(EngagementDocument document) {
        return "en".equals(document.engagement().getLanguage()) ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE; //$NON-NLS-1$
    }
}
