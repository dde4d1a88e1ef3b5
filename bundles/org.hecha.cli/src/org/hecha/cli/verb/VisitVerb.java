package org.hecha.cli.verb;

import java.time.LocalDate;
import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.hecha.cli.Console;
import org.hecha.cli.Services;
import org.hecha.core.EngagementDocument;
import org.hecha.core.text.Refusal;
import org.hecha.verification.process.Planning;

import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Visits to the site. */
@picocli.CommandLine.Command(name = "visit", subcommands = {VisitVerb.Add.class, VisitVerb.Waive.class,
    VisitVerb.Listing.class})
public final class VisitVerb extends VerbGroup {

    VisitVerb(Services services, Console console) {
        super(services, console);
    }

    /** Records a visit. */
    @picocli.CommandLine.Command(name = "add")
    static final class Add extends FieldworkChange {

        @Option(names = "--from", required = true, paramLabel = "DATE", descriptionKey = "visitFrom")
        private LocalDate from;

        @Option(names = "--to", paramLabel = "DATE", descriptionKey = "visitTo")
        private LocalDate to;

        @Option(names = "--member", required = true, split = ",", descriptionKey = "visitMember")
        private List<String> members;

        @Option(names = "--facility", split = ",", descriptionKey = "visitFacility")
        private List<String> facilities = List.of();

        @Option(names = "--interviewed", descriptionKey = "visitInterviewed")
        private String interviewed;

        @Option(names = "--areas", required = true, descriptionKey = "visitAreas")
        private String areas;

        Add(Services services, Console console) {
            super(services, console);
        }

        @Override
        Command command(EngagementDocument document) throws Refusal {
            return services().processes().planning().addVisit(document, new Planning.VisitDraft(from,
                    to == null ? from : to, members, facilities, interviewed, areas));
        }

        @Override
        void show(FieldworkTable table) {
            table.visits();
        }
    }

    /** Says why no visit is made. */
    @picocli.CommandLine.Command(name = "waive")
    static final class Waive extends FieldworkChange {

        @Parameters(index = "1", paramLabel = "REASON", descriptionKey = "visitReason")
        private String reason;

        Waive(Services services, Console console) {
            super(services, console);
        }

        @Override
        Command command(EngagementDocument document) throws Refusal {
            return services().processes().planning().waiveVisit(document, reason);
        }

        @Override
        void show(FieldworkTable table) {
            table.visits();
        }
    }

    /** Lists the visits. */
    @picocli.CommandLine.Command(name = "list")
    static final class Listing extends FieldworkListing {

        Listing(Services services, Console console) {
            super(services, console);
        }

        @Override
        void show(FieldworkTable table) {
            table.visits();
        }
    }
}
