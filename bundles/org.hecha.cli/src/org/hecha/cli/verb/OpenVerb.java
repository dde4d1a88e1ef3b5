package org.hecha.cli.verb;

import java.nio.file.Path;

import org.hecha.cli.CliText;
import org.hecha.cli.Console;
import org.hecha.cli.ExitCode;
import org.hecha.cli.Services;
import org.hecha.cli.Verb;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/**
 * Opens the window. The start script sees this verb before Java starts and runs the window's application instead; this
 * class gives it its help and answers whoever starts the headless application directly.
 */
@Command(name = "open")
public final class OpenVerb extends Verb {

    @Parameters(paramLabel = "PATH", arity = "0..1", descriptionKey = "openPath")
    private Path path;

    OpenVerb(Services services, Console console) {
        super(services, console);
    }

    @Override
    protected int run() {
        console().error(CliText.text("openNeedsScript", path == null ? "" : path).in(console().locale()));
        return ExitCode.BAD_INPUT;
    }
}
