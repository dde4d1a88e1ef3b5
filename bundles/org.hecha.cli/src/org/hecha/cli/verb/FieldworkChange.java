package org.hecha.cli.verb;

import org.eclipse.emf.common.command.Command;
import org.hecha.cli.Console;
import org.hecha.cli.ExitCode;
import org.hecha.cli.Services;
import org.hecha.core.EngagementDocument;
import org.hecha.core.text.Refusal;

/** A change to risks, plan or visits; afterwards they are listed. */
abstract class FieldworkChange extends EngagementVerb {

    FieldworkChange(Services services, Console console) {
        super(services, console);
    }

    @Override
    protected final int run(EngagementDocument document) throws Refusal {
        change(document, command(document));
        show(new FieldworkTable(services(), console(), document));
        return ExitCode.YES;
    }

    /** The change. */
    abstract Command command(EngagementDocument document) throws Refusal;

    /** Lists what was changed. */
    abstract void show(FieldworkTable table);
}
