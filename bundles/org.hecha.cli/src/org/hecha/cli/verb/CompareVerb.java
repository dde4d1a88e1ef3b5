package org.hecha.cli.verb;

import java.nio.file.Path;

import org.hecha.cli.CliText;
import org.hecha.cli.Console;
import org.hecha.cli.ExitCode;
import org.hecha.cli.Services;
import org.hecha.cli.Verb;
import org.hecha.core.EngagementDocument;
import org.hecha.core.text.Refusal;
import org.hecha.standard.comparison.InventoryComparison;
import org.hecha.standard.comparison.InventoryComparison.Verdict;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Compares what was reported with what was recalculated and corrected: lines, categories, totals, misstatements. */
@Command(name = "compare")
public final class CompareVerb extends Verb {

    @Parameters(paramLabel = "ENGAGEMENT", descriptionKey = "engagement")
    private Path folder;

    CompareVerb(Services services, Console console) {
        super(services, console);
    }

    @Override
    protected int run() throws Refusal {
        try (EngagementDocument document = EngagementDocument.open(folder)) {
            document.notes().forEach(console()::progress);
            InventoryComparison comparison = services().comparing().compare(document.engagement(), document.inventory());
            new ComparisonText(console(), comparison).show();
            console().say(CliText.text("verdict." + comparison.verdict().name())); //$NON-NLS-1$
            console().answer(ComparisonJson.of(console(), comparison));
            return comparison.verdict() == Verdict.AGREES ? ExitCode.YES : ExitCode.NO;
        }
    }
}
