package org.hecha.cli.verb;

import java.nio.file.Path;
import java.util.List;

import org.hecha.cli.CliText;
import org.hecha.cli.Console;
import org.hecha.cli.ExitCode;
import org.hecha.verification.checklist.TableIssue;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Tells what is wrong with a table that was filled in, cell by cell. */
final class TableOutput {

    private TableOutput() {
    }

    /** @return the exit code */
    static int refused(Console console, Path file, List<TableIssue> issues) {
        ObjectNode tree = console.object();
        ArrayNode list = tree.putArray("issues"); //$NON-NLS-1$
        for (TableIssue issue : issues) {
            console.say(CliText.text("checklist.issue", issue.row(), issue.column(), issue.message())); //$NON-NLS-1$
            list.addObject().put("row", issue.row()).put("column", issue.column()) //$NON-NLS-1$ //$NON-NLS-2$
                    .put("message", issue.message().in(console.locale())); //$NON-NLS-1$
        }
        console.error(CliText.text("checklist.tableRefused", file, issues.stream().mapToInt(TableIssue::row).distinct().count()), tree); //$NON-NLS-1$
        return ExitCode.BAD_INPUT;
    }
}
