package org.hecha.cli.verb;

import org.hecha.cli.CliText;
import org.hecha.cli.Console;
import org.hecha.cli.ExitCode;
import org.hecha.cli.Services;
import org.hecha.core.EngagementDocument;
import org.hecha.core.text.Refusal;
import org.hecha.evidence.place.Excerpt;
import org.hecha.evidence.place.ExcerptRequest;
import org.hecha.model.evidence.EvidenceItem;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows the content of an item with the places one could point at. */
@Command(name = "show")
public final class EvidenceShowVerb extends EngagementVerb {

    @Parameters(index = "1", paramLabel = "ITEM", descriptionKey = "anchorItem")
    private String item;

    @Option(names = "--page", defaultValue = "1", descriptionKey = "showPage")
    private int page;

    @Option(names = "--sheet", descriptionKey = "showSheet")
    private String sheet;

    @Option(names = "--from", defaultValue = "1", descriptionKey = "showFrom")
    private int from;

    @Option(names = "--most", defaultValue = "60", descriptionKey = "showMost")
    private int most;

    EvidenceShowVerb(Services services, Console console) {
        super(services, console);
    }

    @Override
    protected int run(EngagementDocument document) throws Refusal {
        if (from < 1 || most < 1) {
            throw new Refusal(CliText.text("showRange")); //$NON-NLS-1$
        }
        EvidenceItem shown = services().places().item(document.evidence(), item);
        Excerpt excerpt = services().places().show(document.folder(), document.evidence(),
                new ExcerptRequest(shown.getId(), page, sheet, from, most));
        ObjectNode tree = console().object().put("item", shown.getId()).put("name", shown.getName()); //$NON-NLS-1$ //$NON-NLS-2$
        ArrayNode heading = tree.putArray("heading"); //$NON-NLS-1$
        excerpt.heading().forEach(line -> {
            console().say(line);
            heading.add(line.in(console().locale()));
        });
        ArrayNode lines = tree.putArray("lines"); //$NON-NLS-1$
        for (Excerpt.Line line : excerpt.lines()) {
            console().line("  " + line.place() + "  " + line.text()); //$NON-NLS-1$ //$NON-NLS-2$
            lines.addObject().put("place", line.place()).put("text", line.text()); //$NON-NLS-1$ //$NON-NLS-2$
        }
        if (excerpt.more()) {
            console().say(CliText.text("showMore", from + most)); //$NON-NLS-1$
        }
        tree.put("more", excerpt.more()); //$NON-NLS-1$
        console().answer(tree);
        return ExitCode.YES;
    }
}
