package org.hecha.cli.verb;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.hecha.cli.CliText;
import org.hecha.cli.Console;
import org.hecha.cli.ExitCode;
import org.hecha.cli.Services;
import org.hecha.core.EngagementDocument;
import org.hecha.core.text.Localized;
import org.hecha.core.text.Refusal;
import org.hecha.evidence.place.AnchorDraft;
import org.hecha.evidence.place.AnchorRequest;
import org.hecha.evidence.place.SumRequest;
import org.hecha.standard.evidence.SourceSum;
import org.hecha.standard.evidence.SumComparison;
import org.hecha.verification.Team;

import com.fasterxml.jackson.databind.node.ObjectNode;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Adds a column of a table up from the file itself, and compares it with what was reported; exit code 1 where it differs. */
@Command(name = "sum")
public final class EvidenceSumVerb extends EngagementVerb {

    @Parameters(index = "1", paramLabel = "ITEM", descriptionKey = "anchorItem")
    private String item;

    @Option(names = "--column", required = true, descriptionKey = "sumColumn")
    private String column;

    @Option(names = "--sheet", descriptionKey = "sumSheet")
    private String sheet;

    @Option(names = "--unit", descriptionKey = "sumUnit")
    private String unit;

    @Option(names = "--where", paramLabel = "COLUMN:VALUE", descriptionKey = "sumWhere")
    private String where;

    @Option(names = "--header", paramLabel = "ROW", descriptionKey = "sumHeader")
    private String header;

    @Option(names = "--rows", paramLabel = "FIRST-LAST", descriptionKey = "sumRows")
    private String rows;

    @Option(names = "--compare", paramLabel = "SOURCE", descriptionKey = "sumCompare")
    private String compare;

    @Option(names = "--symbol", descriptionKey = "sumSymbol")
    private String symbol;

    @Option(names = "--keep", descriptionKey = "sumKeep")
    private boolean keep;

    @Option(names = "--by", paramLabel = "MEMBER", descriptionKey = "anchorBy")
    private String by;

    EvidenceSumVerb(Services services, Console console) {
        super(services, console);
    }

    @Override
    protected int run(EngagementDocument document) throws Refusal {
        if (keep && compare == null) {
            throw new Refusal(CliText.text("sumKeepWhat")); //$NON-NLS-1$
        }
        if (by != null && !keep) {
            throw new Refusal(CliText.text("sumByWhom")); //$NON-NLS-1$
        }
        SourceSum sum = services().places().sum(document.folder(), document.engagement(), document.inventory(),
                document.evidence(), new SumRequest(item, place(), compare, symbol));
        ObjectNode tree = console().object();
        SumOutput.json(console(), sum, tree);
        SumOutput.text(console(), sum);
        Optional<Localized> obstacle = sum.comparison().flatMap(SumComparison::obstacle);
        if (obstacle.isPresent()) {
            console().error(obstacle.get(), tree);
            return ExitCode.BAD_INPUT;
        }
        if (keep) {
            String kept = keep(document);
            console().say(CliText.text("anchorDone", kept, sum.place())); //$NON-NLS-1$
            tree.put("annotation", kept); //$NON-NLS-1$
        }
        console().answer(tree);
        return sum.comparison().filter(comparison -> !comparison.agrees()).isPresent() ? ExitCode.NO : ExitCode.YES;
    }

    private String keep(EngagementDocument document) throws Refusal {
        String member = by == null ? null : Team.member(document.engagement(), by).getId();
        AnchorDraft draft = services().places().anchor(document, new AnchorRequest(item, place(), compare, symbol, null, null,
                member, now(), OptionalInt.empty()));
        change(document, draft.command());
        return draft.annotation().getId();
    }

    private String place() {
        List<String> parts = new ArrayList<>();
        add(parts, "column=", column); //$NON-NLS-1$
        add(parts, "sheet=", sheet); //$NON-NLS-1$
        add(parts, "unit=", unit); //$NON-NLS-1$
        add(parts, "where=", where); //$NON-NLS-1$
        add(parts, "header=", header); //$NON-NLS-1$
        add(parts, "rows=", rows); //$NON-NLS-1$
        return String.join(";", parts); //$NON-NLS-1$
    }

    private static void add(List<String> parts, String key, String value) {
        if (value != null) {
            parts.add(key + value);
        }
    }
}
