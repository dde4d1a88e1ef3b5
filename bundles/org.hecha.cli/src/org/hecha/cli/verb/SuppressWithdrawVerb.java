package org.hecha.cli.verb;

import org.hecha.cli.CliText;
import org.hecha.cli.Console;
import org.hecha.cli.ExitCode;
import org.hecha.cli.Services;
import org.hecha.core.EngagementDocument;
import org.hecha.core.text.Refusal;
import org.hecha.verification.suppression.SuppressionDialogue;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes a suppression back; it stays in the record. */
@Command(name = "withdraw")
public final class SuppressWithdrawVerb extends EngagementVerb {

    @Parameters(index = "1", paramLabel = "N", descriptionKey = "suppressNumber")
    private String number;

    @Option(names = "--by", paramLabel = "NAME", required = true, descriptionKey = "suppressBy")
    private String by;

    SuppressWithdrawVerb(Services services, Console console) {
        super(services, console);
    }

    @Override
    protected int run(EngagementDocument document) throws Refusal {
        change(document, new SuppressionDialogue(document, services().verification(), now()).withdraw(number, by));
        SuppressListVerb.show(document, console());
        console().say(CliText.text("suppressWithdrawn", number)); //$NON-NLS-1$
        return ExitCode.YES;
    }
}
