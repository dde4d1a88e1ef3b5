package org.hecha.cli.verb;

import java.time.LocalDate;
import java.util.List;

import org.hecha.cli.CliText;
import org.hecha.cli.Console;
import org.hecha.cli.ExitCode;
import org.hecha.cli.Services;
import org.hecha.core.EngagementDocument;
import org.hecha.core.text.Refusal;
import org.hecha.model.finding.Suppression;
import org.hecha.verification.suppression.SuppressionDialogue;
import org.hecha.verification.suppression.SuppressionDialogue.Request;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Sets a check aside. */
@Command(name = "add")
public final class SuppressAddVerb extends EngagementVerb {

    @Parameters(index = "1", paramLabel = "RULE", descriptionKey = "suppressRule")
    private String rule;

    @Option(names = "--subject", descriptionKey = "suppressSubject")
    private String subject;

    @Option(names = "--matter", descriptionKey = "suppressMatter")
    private String matter;

    @Option(names = "--reason", required = true, descriptionKey = "suppressReason")
    private String reason;

    @Option(names = "--until", paramLabel = "DATE", required = true, descriptionKey = "suppressUntil")
    private LocalDate until;

    @Option(names = "--by", paramLabel = "NAME", required = true, descriptionKey = "suppressBy")
    private String by;

    SuppressAddVerb(Services services, Console console) {
        super(services, console);
    }

    @Override
    protected int run(EngagementDocument document) throws Refusal {
        change(document, new SuppressionDialogue(document, services().verification(), now())
                .add(new Request(rule, subject, matter, reason, until), by));
        List<Suppression> all = document.findings().getSuppressions();
        SuppressListVerb.show(document, console());
        console().say(CliText.text("suppressAdded", all.size(), rule, until)); //$NON-NLS-1$
        return ExitCode.YES;
    }
}
