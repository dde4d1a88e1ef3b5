package org.hecha.cli.verb;

import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

import org.eclipse.emf.common.command.Command;
import org.hecha.cli.CliText;
import org.hecha.cli.Console;
import org.hecha.cli.Services;
import org.hecha.cli.Verb;
import org.hecha.core.EngagementDocument;
import org.hecha.core.text.Refusal;

import picocli.CommandLine.Parameters;

/** A verb that works on one engagement: opens it, and saves what it changes before it says so. */
abstract class EngagementVerb extends Verb {

    @Parameters(index = "0", paramLabel = "ENGAGEMENT", descriptionKey = "engagement")
    private Path folder;

    EngagementVerb(Services services, Console console) {
        super(services, console);
    }

    @Override
    protected final int run() throws Refusal {
        try (EngagementDocument document = EngagementDocument.open(folder)) {
            return run(document);
        }
    }

    /** Does the work on the open document, and returns the exit code. */
    protected abstract int run(EngagementDocument document) throws Refusal;

    /** Executes a command and saves; where either fails the folder is as before. */
    protected final void change(EngagementDocument document, Command command) throws Refusal {
        document.execute(command);
        save(document);
    }

    /** Saves what was executed before; sign-offs over what changed are voided first. */
    protected final void save(EngagementDocument document) throws Refusal {
        Saving.save(services(), console(), document);
    }

    /** The moment that is written down: whole seconds. */
    protected static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.SECONDS);
    }

    /** A text of the command line in the language of the console. */
    protected final String words(String key, Object... arguments) {
        return CliText.text(key, arguments).in(console().locale());
    }
}
