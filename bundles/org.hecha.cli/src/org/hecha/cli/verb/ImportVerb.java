package org.hecha.cli.verb;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.hecha.cli.CliText;
import org.hecha.cli.Console;
import org.hecha.cli.ExitCode;
import org.hecha.cli.Services;
import org.hecha.cli.Verb;
import org.hecha.core.DossierDocument;
import org.hecha.core.EngagementDocument;
import org.hecha.core.text.Refusal;
import org.hecha.io.spreadsheet.DossierImport;
import org.hecha.io.spreadsheet.ImportResult;
import org.hecha.io.spreadsheet.RowIssue;
import org.hecha.model.dossier.Dossier;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads a filled template into an engagement or a dossier; tells every bad row in one run. */
@picocli.CommandLine.Command(name = "import")
public final class ImportVerb extends Verb {

    @Parameters(index = "0", paramLabel = "ENGAGEMENT|DOSSIER", descriptionKey = "importInto")
    private Path into;

    @Parameters(index = "1", paramLabel = "FILE.xlsx|FOLDER|FILE.csv", descriptionKey = "importFile")
    private Path file;

    @Option(names = "--accept-valid", descriptionKey = "acceptValid")
    private boolean acceptValid;

    ImportVerb(Services services, Console console) {
        super(services, console);
    }

    @Override
    protected int run() throws Refusal {
        return Files.isRegularFile(into) ? intoDossier() : intoEngagement();
    }

    private int intoEngagement() throws Refusal {
        try (EngagementDocument document = EngagementDocument.open(into)) {
            ImportResult result = services().intake().read(file, document.engagement(), document.inventory(), acceptValid);
            boolean imported = result.importable();
            if (imported) {
                Command command = services().intake().toCommand(document.domain(), document.inventory(), result);
                document.execute(command);
                Saving.save(services(), console(), document);
            }
            return report(result.issues(), result.notes(), imported);
        }
    }

    private int intoDossier() throws Refusal {
        Dossier old = DossierDocument.open(into);
        DossierImport result = services().intake().readDossier(file);
        boolean imported = result.issues().isEmpty() || acceptValid;
        if (imported) {
            Dossier read = result.dossier();
            read.setId(old.getId());
            DossierDocument.keepUnstated(old, read);
            DossierDocument.save(into, read);
        }
        return report(result.issues(), result.notes(), imported);
    }

    private int report(List<RowIssue> issues, List<RowIssue> notes, boolean imported) {
        notes.forEach(note -> console().say(CliText.text("note", note))); //$NON-NLS-1$
        issues.forEach(issue -> console().say(CliText.text("rowIssue", issue))); //$NON-NLS-1$
        ObjectNode tree = console().object().put("imported", imported); //$NON-NLS-1$
        list(tree.putArray("issues"), issues); //$NON-NLS-1$
        list(tree.putArray("notes"), notes); //$NON-NLS-1$
        if (imported) {
            console().say(CliText.text(issues.isEmpty() ? "imported" : "importedValid", file, into, issues.size())); //$NON-NLS-1$ //$NON-NLS-2$
            console().answer(tree);
        } else {
            console().error(CliText.text("notImported", file, issues.size()), tree); //$NON-NLS-1$
        }
        return imported ? ExitCode.YES : ExitCode.BAD_INPUT;
    }

    private void list(ArrayNode array, List<RowIssue> issues) {
        issues.forEach(issue -> array.addObject().put("code", issue.code()).put("file", issue.place().file()) //$NON-NLS-1$ //$NON-NLS-2$
                .put("sheet", issue.place().sheet()).put("row", issue.place().row()).put("column", issue.place().column()) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                .put("problem", issue.problem().in(console().locale())).put("remedy", issue.remedy().in(console().locale()))); //$NON-NLS-1$ //$NON-NLS-2$
    }
}
