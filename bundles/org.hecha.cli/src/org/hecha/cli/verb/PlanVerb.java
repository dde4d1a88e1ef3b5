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

/** The evidence-gathering plan. */
@picocli.CommandLine.Command(name = "plan", subcommands = {PlanVerb.Add.class, PlanVerb.Listing.class,
    PlanVerb.Done.class})
public final class PlanVerb extends VerbGroup {

    PlanVerb(Services services, Console console) {
        super(services, console);
    }

    /** Adds an activity. */
    @picocli.CommandLine.Command(name = "add")
    static final class Add extends FieldworkChange {

        @Parameters(index = "1", paramLabel = "WHAT", descriptionKey = "planWhat")
        private String what;

        @Option(names = "--technique", required = true, descriptionKey = "planTechnique")
        private String technique;

        @Option(names = "--on", paramLabel = "SOURCE|FACILITY", descriptionKey = "fieldworkOn")
        private String subject;

        @Option(names = "--on-site", descriptionKey = "planOnSite")
        private boolean onSite;

        @Option(names = "--member", required = true, descriptionKey = "planMember")
        private String member;

        @Option(names = "--due", paramLabel = "DATE", descriptionKey = "planDue")
        private LocalDate due;

        @Option(names = "--risk", split = ",", descriptionKey = "planRisk")
        private List<String> risks = List.of();

        @Option(names = "--sample", descriptionKey = "planSample")
        private String sample;

        Add(Services services, Console console) {
            super(services, console);
        }

        @Override
        Command command(EngagementDocument document) throws Refusal {
            return services().processes().planning().addActivity(document,
                    new Planning.ActivityDraft(technique, subject, what, onSite, member, due, risks, sample));
        }

        @Override
        void show(FieldworkTable table) {
            table.activities();
        }
    }

    /** Says what came out of an activity. */
    @picocli.CommandLine.Command(name = "done")
    static final class Done extends FieldworkChange {

        @Parameters(index = "1", paramLabel = "ACTIVITY", descriptionKey = "planNumber")
        private String activity;

        @Option(names = "--result", required = true, descriptionKey = "planResult")
        private String result;

        @Option(names = "--by", required = true, paramLabel = "MEMBER", descriptionKey = "fieldworkBy")
        private String by;

        @Option(names = "--evidence", split = ",", descriptionKey = "processEvidence")
        private List<String> evidence = List.of();

        @Option(names = "--finding", split = ",", paramLabel = "NUMBER", descriptionKey = "planFinding")
        private List<Integer> findings = List.of();

        Done(Services services, Console console) {
            super(services, console);
        }

        @Override
        Command command(EngagementDocument document) throws Refusal {
            return services().processes().planning().activityDone(document, activity, result, by, evidence, findings,
                    now());
        }

        @Override
        void show(FieldworkTable table) {
            table.activities();
        }
    }

    /** Lists the plan. */
    @picocli.CommandLine.Command(name = "list")
    static final class Listing extends FieldworkListing {

        Listing(Services services, Console console) {
            super(services, console);
        }

        @Override
        void show(FieldworkTable table) {
            table.activities();
        }
    }
}
