package org.hecha.cli.verb;

import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.hecha.cli.CliText;
import org.hecha.cli.Console;
import org.hecha.cli.ExitCode;
import org.hecha.cli.Services;
import org.hecha.cli.Verb;
import org.hecha.core.EngagementDocument;
import org.hecha.core.text.Numbers;
import org.hecha.core.text.Refusal;
import org.hecha.model.finding.CheckOutcome;
import org.hecha.model.finding.Finding;
import org.hecha.model.finding.FindingState;
import org.hecha.model.finding.Severity;
import org.hecha.verification.CheckRun;
import org.hecha.verification.MaterialityAssessment;
import org.hecha.verification.OpinionLimit;
import org.hecha.verification.Outcome;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Runs the checks of the installed standards and raises findings. */
@picocli.CommandLine.Command(name = "check")
public final class CheckVerb extends Verb {

    @Parameters(paramLabel = "ENGAGEMENT", descriptionKey = "engagement")
    private Path folder;

    @Option(names = "--dry-run", descriptionKey = "dryRun")
    private boolean dryRun;

    @Option(names = "--by", descriptionKey = "checkBy", defaultValue = "${sys:user.name}")
    private String by;

    @Option(names = "--all", descriptionKey = "checkAll")
    private boolean all;

    CheckVerb(Services services, Console console) {
        super(services, console);
    }

    @Override
    protected int run() throws Refusal {
        try (EngagementDocument document = EngagementDocument.open(folder)) {
            CheckRun run = check(services(), document, by, !dryRun);
            if (!dryRun) {
                Saving.save(services(), console(), document);
            }
            return show(console(), document, run, all);
        }
    }

    /** Runs the checks and, where asked, records their findings in the document (not saved). */
    static CheckRun check(Services services, EngagementDocument document, String by, boolean record) throws Refusal {
        CheckRun run = services.verification().check(document.engagement(), document.inventory(), document.evidence(), document.findings(),
                Optional.of(document.folder()));
        if (record) {
            Command command = services.verification().record(document.domain(), document.engagement(), document.findings(), run, by,
                    Instant.now().truncatedTo(ChronoUnit.SECONDS));
            document.execute(command);
        }
        return run;
    }

    /** Prints findings and outcomes; the exit code says whether a non-conformity is open. */
    static int show(Console console, EngagementDocument document, CheckRun run, boolean all) {
        Locale locale = console.locale();
        run.problems().forEach(problem -> console.say(CliText.text("problemNote", problem.message()))); //$NON-NLS-1$
        for (Outcome outcome : run.outcomes()) {
            if (all || outcome.failed() || outcome.checkOutcome() == CheckOutcome.UNDECIDED) {
                console.line(CliText.text("outcome." + outcome.checkOutcome().getName()).in(locale) + "  " //$NON-NLS-1$ //$NON-NLS-2$
                        + CliText.text("severity." + outcome.severity().getName()).in(locale) + "  " + outcome.rule().id() + "  " //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                        + outcome.said().in(locale) + outcome.misstatement().map(m -> "  [" + Numbers.grouped(m, 2) + " tCO2e]").orElse("")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
            }
        }
        console.say(CliText.text("outcomes", run.outcomes().size(), count(run, CheckOutcome.PASSED), count(run, CheckOutcome.FAILED), //$NON-NLS-1$
                count(run, CheckOutcome.NOT_APPLICABLE), count(run, CheckOutcome.UNDECIDED)));
        if (!run.suppressed().isEmpty()) {
            console.say(CliText.text("suppressedOutcomes", run.suppressed().size())); //$NON-NLS-1$
        }
        MaterialityAssessment materiality = MaterialityAssessment.of(document.engagement(), document.inventory(), document.findings(),
                run.byCriteria());
        console.say(CliText.text("materiality", Numbers.grouped(materiality.whole().net(), 2), Numbers.grouped(materiality.whole().gross(), 2), //$NON-NLS-1$
                materiality.threshold().map(t -> Numbers.grouped(t, 2)).orElse("0"))); //$NON-NLS-1$
        OpinionLimit.of(document.findings(), materiality).reasons().forEach(console::say);
        console.answer(json(console, document, run));
        boolean open = run.failures().stream().anyMatch(o -> o.severity() == Severity.FAIL);
        return open ? ExitCode.NO : ExitCode.YES;
    }

    /** The findings that stand, one line each. */
    static List<String> findingLines(EngagementDocument document, Locale locale) {
        return document.findings().getFindings().stream().filter(f -> f.getState() != FindingState.CLOSED)
                .map(f -> findingLine(f, locale)).toList();
    }

    private static String findingLine(Finding finding, Locale locale) {
        String amount = finding.getMisstatement() == null ? "" : "  [" + Numbers.grouped(finding.getMisstatement(), 2) + " tCO2e]"; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        return "#" + finding.getNumber() + "  " + CliText.text("severity." + finding.getSeverity().getName()).in(locale) + "  " //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
                + finding.getTitle() + amount;
    }

    private static long count(CheckRun run, CheckOutcome outcome) {
        return run.outcomes().stream().filter(o -> o.checkOutcome() == outcome).count();
    }

    private static ObjectNode json(Console console, EngagementDocument document, CheckRun run) {
        ObjectNode tree = console.object().put("profile", run.profileId()); //$NON-NLS-1$
        ArrayNode outcomes = tree.putArray("outcomes"); //$NON-NLS-1$
        run.outcomes().forEach(o -> outcomes.addObject().put("rule", o.rule().id()).put("outcome", o.checkOutcome().getName()) //$NON-NLS-1$ //$NON-NLS-2$
                .put("severity", o.severity().getName()).put("subject", o.subjectId()).put("message", o.said().in(console.locale())) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                .put("matter", o.matter()).put("suppressed", o.suppressed()) //$NON-NLS-1$ //$NON-NLS-2$
                .put("misstatement", o.misstatement().map(java.math.BigDecimal::toPlainString).orElse(null))); //$NON-NLS-1$
        ArrayNode findings = tree.putArray("findings"); //$NON-NLS-1$
        document.findings().getFindings().forEach(f -> findings.addObject().put("number", f.getNumber()).put("kind", f.getKind().getName()) //$NON-NLS-1$ //$NON-NLS-2$
                .put("severity", f.getSeverity().getName()).put("state", f.getState().getName()).put("title", f.getTitle())); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        ArrayNode problems = tree.putArray("problems"); //$NON-NLS-1$
        run.problems().forEach(p -> problems.add(p.message().in(console.locale())));
        return tree;
    }
}
