package org.hecha.cli.verb;

import org.hecha.cli.Console;
import org.hecha.cli.ExitCode;
import org.hecha.cli.Services;
import org.hecha.core.EngagementDocument;

/** Lists risks, plan or visits. */
abstract class FieldworkListing extends EngagementVerb {

    FieldworkListing(Services services, Console console) {
        super(services, console);
    }

    @Override
    protected final int run(EngagementDocument document) {
        show(new FieldworkTable(services(), console(), document));
        return ExitCode.YES;
    }

    abstract void show(FieldworkTable table);
}
