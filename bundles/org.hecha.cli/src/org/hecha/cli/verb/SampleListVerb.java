package org.hecha.cli.verb;

import java.util.List;

import org.hecha.cli.CliText;
import org.hecha.cli.Console;
import org.hecha.cli.ExitCode;
import org.hecha.cli.Services;
import org.hecha.core.EngagementDocument;
import org.hecha.core.text.TextTable;
import org.hecha.core.text.TextTable.Align;
import org.hecha.model.fieldwork.Sample;
import org.hecha.verification.sampling.Estimator;
import org.hecha.verification.sampling.SampleReview;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import picocli.CommandLine.Command;

/** Lists the samples of an engagement and how they stand. */
@Command(name = "list")
final class SampleListVerb extends EngagementVerb {

    SampleListVerb(Services services, Console console) {
        super(services, console);
    }

    @Override
    protected int run(EngagementDocument document) {
        List<Sample> samples = document.engagement().getFieldwork() == null ? List.of()
                : document.engagement().getFieldwork().getSamples();
        TextTable table = new TextTable(List.of(words("sample.title"), words("sample.method"), words("sample.tested"),
                words("sample.errors"), words("sample.state")),
                List.of(Align.LEFT, Align.LEFT, Align.RIGHT, Align.RIGHT, Align.LEFT));
        ObjectNode tree = console().object();
        ArrayNode list = tree.putArray("samples");
        SampleOutput output = new SampleOutput(services(), console(), document);
        boolean asks = false;
        for (Sample sample : samples) {
            SampleReview review = services().sampling().review(document.engagement(), document.inventory(), sample,
                    Estimator.DIFFERENCE);
            asks |= review.enlargedBy().isEmpty() && review.asksForMore();
            table.add(List.of(sample.getTitle(), words("sample.method." + sample.getMethod().getLiteral()),
                    review.items().size() - review.untested() + "/" + review.items().size(),
                    String.valueOf(review.errors().size()), SampleOutput.state(review).in(console().locale())));
            list.add(output.summary(review));
        }
        if (samples.isEmpty()) {
            console().say(CliText.text("sampleNone"));
        } else {
            table.lines().forEach(console()::line);
        }
        console().answer(tree);
        return asks ? ExitCode.NO : ExitCode.YES;
    }
}
