package org.hecha.cli.verb;

import java.nio.file.Path;

import org.hecha.cli.CliText;
import org.hecha.cli.Console;
import org.hecha.cli.ExitCode;
import org.hecha.cli.ProgressLine;
import org.hecha.cli.Services;
import org.hecha.cli.Verb;
import org.hecha.core.text.Refusal;
import org.hecha.seal.ExtensionResult;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Raises the signatures of a package to a level, or renews its archive time stamp. */
@Command(name = "extend")
public final class SealExtendVerb extends Verb {

    @Parameters(paramLabel = "PACKAGE", descriptionKey = "package")
    private Path file;

    @Mixin
    private ExtensionOptions extension = new ExtensionOptions();

    SealExtendVerb(Services services, Console console) {
        super(services, console);
    }

    @Override
    protected int run() throws Refusal {
        ExtensionResult result = services().sealing().extend(file, extension.request(services()),
                new ProgressLine(console(), CliText.text("progressExtend"))); //$NON-NLS-1$
        console().say(CliText.text(result.renewed() ? "renewed" : "extended", result.file(), result.signatures(), //$NON-NLS-1$ //$NON-NLS-2$
                result.level(), result.size()));
        console().answer(console().object().put("path", result.file().toString()).put("size", result.size()) //$NON-NLS-1$ //$NON-NLS-2$
                .put("signatures", result.signatures()).put("level", result.level().name()) //$NON-NLS-1$ //$NON-NLS-2$
                .put("renewed", result.renewed())); //$NON-NLS-1$
        return ExitCode.YES;
    }
}
