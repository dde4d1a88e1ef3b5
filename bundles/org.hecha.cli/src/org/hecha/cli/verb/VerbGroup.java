package org.hecha.cli.verb;

import org.hecha.cli.Console;
import org.hecha.cli.ExitCode;
import org.hecha.cli.Services;
import org.hecha.cli.Verb;

/** A verb that only groups others; by itself it says which there are. */
abstract class VerbGroup extends Verb {

    VerbGroup(Services services, Console console) {
        super(services, console);
    }

    @Override
    protected final int run() {
        spec().commandLine().usage(spec().commandLine().getOut());
        return ExitCode.BAD_INPUT;
    }
}
