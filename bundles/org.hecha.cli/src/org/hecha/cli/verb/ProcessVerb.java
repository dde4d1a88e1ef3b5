package org.hecha.cli.verb;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.hecha.cli.CliText;
import org.hecha.cli.Console;
import org.hecha.cli.ExitCode;
import org.hecha.cli.Services;
import org.hecha.cli.Verb;
import org.hecha.core.EngagementDocument;
import org.hecha.core.text.Refusal;

import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows the steps of a verification, lays them out, begins, ends, assigns and reopens them. */
@picocli.CommandLine.Command(name = "process", subcommands = {ProcessVerb.Plan.class, ProcessVerb.Start.class,
    ProcessVerb.Complete.class, ProcessVerb.Assign.class, ProcessVerb.Reopen.class})
public final class ProcessVerb extends Verb {

    @Parameters(index = "0", arity = "0..1", paramLabel = "ENGAGEMENT", descriptionKey = "engagement")
    private Path folder;

    ProcessVerb(Services services, Console console) {
        super(services, console);
    }

    @Override
    protected int run() throws Refusal {
        if (folder == null) {
            throw new Refusal(CliText.text("processWhich")); //$NON-NLS-1$
        }
        try (EngagementDocument document = EngagementDocument.open(folder)) {
            return new ProcessTable(services(), console(), document).show();
        }
    }

    /** A change to the steps; afterwards the table is shown. */
    abstract static class Change extends EngagementVerb {

        Change(Services services, Console console) {
            super(services, console);
        }

        @Override
        protected final int run(EngagementDocument document) throws Refusal {
            change(document, command(document));
            new ProcessTable(services(), console(), document).show();
            return ExitCode.YES;
        }

        abstract Command command(EngagementDocument document) throws Refusal;
    }

    /** Lays the steps out. */
    @picocli.CommandLine.Command(name = "plan")
    static final class Plan extends Change {

        @Option(names = "--from", paramLabel = "DATE", descriptionKey = "processFrom")
        private LocalDate from;

        Plan(Services services, Console console) {
            super(services, console);
        }

        @Override
        Command command(EngagementDocument document) throws Refusal {
            return services().processes().work().plan(document, from == null ? ProcessTable.today() : from);
        }
    }

    /** Begins a step. */
    @picocli.CommandLine.Command(name = "start")
    static final class Start extends Change {

        @Parameters(index = "1", paramLabel = "STEP", descriptionKey = "processStep")
        private String step;

        Start(Services services, Console console) {
            super(services, console);
        }

        @Override
        Command command(EngagementDocument document) throws Refusal {
            return services().processes().work().start(document, step, now());
        }
    }

    /** Ends a step. */
    @picocli.CommandLine.Command(name = "complete")
    static final class Complete extends Change {

        @Parameters(index = "1", paramLabel = "STEP", descriptionKey = "processStep")
        private String step;

        @Option(names = "--record", paramLabel = "TEXT", descriptionKey = "processRecord")
        private String record;

        @Option(names = "--evidence", split = ",", descriptionKey = "processEvidence")
        private List<String> evidence = List.of();

        Complete(Services services, Console console) {
            super(services, console);
        }

        @Override
        Command command(EngagementDocument document) throws Refusal {
            return services().processes().work().complete(document, step, record, evidence, now());
        }
    }

    /** Gives a step to a member, or another due date. */
    @picocli.CommandLine.Command(name = "assign")
    static final class Assign extends Change {

        @Parameters(index = "1", paramLabel = "STEP", descriptionKey = "processStep")
        private String step;

        @Option(names = "--to", paramLabel = "MEMBER", descriptionKey = "processTo")
        private String member;

        @Option(names = "--due", paramLabel = "DATE", descriptionKey = "processDue")
        private LocalDate due;

        Assign(Services services, Console console) {
            super(services, console);
        }

        @Override
        Command command(EngagementDocument document) throws Refusal {
            return services().processes().work().assign(document, step, member, due);
        }
    }

    /** Opens a step again. */
    @picocli.CommandLine.Command(name = "reopen")
    static final class Reopen extends Change {

        @Parameters(index = "1", paramLabel = "STEP", descriptionKey = "processStep")
        private String step;

        @Option(names = "--reason", required = true, descriptionKey = "processReason")
        private String reason;

        Reopen(Services services, Console console) {
            super(services, console);
        }

        @Override
        Command command(EngagementDocument document) throws Refusal {
            return services().processes().work().reopen(document, step, reason, now());
        }
    }
}
