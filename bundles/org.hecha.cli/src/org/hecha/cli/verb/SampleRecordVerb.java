package org.hecha.cli.verb;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;

import org.hecha.cli.CliText;
import org.hecha.cli.Console;
import org.hecha.cli.ExitCode;
import org.hecha.cli.Services;
import org.hecha.core.EngagementDocument;
import org.hecha.core.text.Refusal;
import org.hecha.verification.checklist.TableIntake;
import org.hecha.verification.sampling.Estimator;
import org.hecha.verification.sampling.SampleReview;
import org.hecha.verification.sampling.TestResult;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Records what the evidence shows for items of a sample. */
@Command(name = "record")
final class SampleRecordVerb extends EngagementVerb {

    @Parameters(index = "1", paramLabel = "SAMPLE", descriptionKey = "sampleSample")
    private String sample;

    @Parameters(index = "2", arity = "0..1", paramLabel = "ITEM", descriptionKey = "sampleItem")
    private String item;

    @Option(names = "--audited", paramLabel = "Q", descriptionKey = "sampleAudited")
    private BigDecimal audited;

    @Option(names = "--note", descriptionKey = "sampleNote")
    private String note;

    @Option(names = "--evidence", split = ",", paramLabel = "ID", descriptionKey = "sampleEvidence")
    private List<String> evidence = List.of();

    @Option(names = "--from", paramLabel = "FILE.csv|xlsx", descriptionKey = "sampleFrom")
    private Path from;

    @Option(names = "--by", required = true, paramLabel = "MEMBER", descriptionKey = "sampleBy")
    private String by;

    SampleRecordVerb(Services services, Console console) {
        super(services, console);
    }

    @Override
    protected int run(EngagementDocument document) throws Refusal {
        boolean single = item != null && audited != null && note != null;
        boolean table = item == null && audited == null && note == null && evidence.isEmpty();
        if (from == null ? !single : !table) {
            throw new Refusal(CliText.text("sampleRecordIncomplete"));
        }
        return from == null ? one(document) : table(document);
    }

    private int one(EngagementDocument document) throws Refusal {
        List<TestResult> results = List.of(new TestResult(item, audited, note, evidence));
        change(document, services().sampling().record(document, sample, results, by, now()));
        return said(document, results.size());
    }

    private int table(EngagementDocument document) throws Refusal {
        TableIntake intake = services().sampling().recordTable(document, sample, services().textTables().read(from), by, now());
        if (intake.command().isEmpty()) {
            return TableOutput.refused(console(), from, intake.issues());
        }
        change(document, intake.command().get());
        return said(document, intake.answered());
    }

    private int said(EngagementDocument document, int recorded) throws Refusal {
        SampleReview review = services().sampling().review(document.engagement(), document.inventory(),
                services().sampling().find(document.engagement(), sample), Estimator.DIFFERENCE);
        SampleOutput output = new SampleOutput(services(), console(), document);
        console().say(CliText.text("sampleRecorded", recorded, review.untested(), review.errors().size()));
        review.demand().ifPresent(demand -> console().say(demand.reason()));
        console().answer(output.summary(review));
        return review.asksForMore() ? ExitCode.NO : ExitCode.YES;
    }
}
