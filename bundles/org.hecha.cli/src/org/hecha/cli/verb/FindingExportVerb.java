package org.hecha.cli.verb;

import java.nio.file.Path;
import java.util.List;

import org.hecha.cli.CliText;
import org.hecha.cli.Console;
import org.hecha.cli.ExitCode;
import org.hecha.cli.Services;
import org.hecha.core.EngagementDocument;
import org.hecha.core.text.Refusal;
import org.hecha.verification.Team;
import org.hecha.verification.finding.NonConformityList;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Writes the list of non-conformities for the client. */
@Command(name = "export")
public final class FindingExportVerb extends EngagementVerb {

    @Parameters(index = "1", paramLabel = "FILE", descriptionKey = "findingExportFile")
    private Path file;

    FindingExportVerb(Services services, Console console) {
        super(services, console);
    }

    @Override
    protected int run(EngagementDocument document) throws Refusal {
        List<List<String>> rows = new NonConformityList(document).rows(Team.language(document.engagement()));
        services().textTables().write(file, rows);
        console().say(CliText.text("findingExported", file, rows.size() - 1)); //$NON-NLS-1$
        console().answer(console().object().put("file", file.toString()).put("findings", rows.size() - 1)); //$NON-NLS-1$ //$NON-NLS-2$
        return ExitCode.YES;
    }
}
