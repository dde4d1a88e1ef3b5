package org.hecha.cli.verb;

import org.eclipse.emf.common.command.Command;
import org.hecha.cli.Console;
import org.hecha.cli.Services;
import org.hecha.core.EngagementDocument;
import org.hecha.core.text.Refusal;
import org.hecha.model.fieldwork.RiskLevel;
import org.hecha.verification.process.Planning;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The risk assessment. */
@picocli.CommandLine.Command(name = "risk", subcommands = {RiskVerb.Add.class, RiskVerb.Listing.class,
    RiskVerb.Rate.class, RiskVerb.Remove.class})
public final class RiskVerb extends VerbGroup {

    RiskVerb(Services services, Console console) {
        super(services, console);
    }

    /** The three levels of a risk. */
    static final class Levels {

        @Option(names = "--inherent", descriptionKey = "riskInherent")
        private RiskLevel inherent;

        @Option(names = "--control", descriptionKey = "riskControl")
        private RiskLevel control;

        @Option(names = "--detection", descriptionKey = "riskDetection")
        private RiskLevel detection;

        Planning.Rating rating() {
            return new Planning.Rating(inherent, control, detection);
        }
    }

    /** Adds a risk. */
    @picocli.CommandLine.Command(name = "add")
    static final class Add extends FieldworkChange {

        @Parameters(index = "1", paramLabel = "DESCRIPTION", descriptionKey = "riskDescription")
        private String description;

        @Option(names = "--on", paramLabel = "SOURCE|FACILITY", descriptionKey = "fieldworkOn")
        private String subject;

        @Option(names = "--assertion", required = true, descriptionKey = "riskAssertion")
        private String assertion;

        @Option(names = "--response", descriptionKey = "riskResponse")
        private String response;

        @Option(names = "--by", required = true, paramLabel = "MEMBER", descriptionKey = "fieldworkBy")
        private String by;

        @Mixin
        private Levels levels = new Levels();

        Add(Services services, Console console) {
            super(services, console);
        }

        @Override
        Command command(EngagementDocument document) throws Refusal {
            return services().processes().planning().addRisk(document,
                    new Planning.RiskDraft(subject, assertion, description, response), levels.rating(), by, now());
        }

        @Override
        void show(FieldworkTable table) {
            table.risks();
        }
    }

    /** Rates a risk. */
    @picocli.CommandLine.Command(name = "rate")
    static final class Rate extends FieldworkChange {

        @Parameters(index = "1", paramLabel = "RISK", descriptionKey = "riskNumber")
        private String risk;

        @Option(names = "--response", descriptionKey = "riskResponse")
        private String response;

        @Option(names = "--by", required = true, paramLabel = "MEMBER", descriptionKey = "fieldworkBy")
        private String by;

        @Mixin
        private Levels levels = new Levels();

        Rate(Services services, Console console) {
            super(services, console);
        }

        @Override
        Command command(EngagementDocument document) throws Refusal {
            return services().processes().planning().rateRisk(document, risk, levels.rating(), response, by, now());
        }

        @Override
        void show(FieldworkTable table) {
            table.risks();
        }
    }

    /** Takes a risk out. */
    @picocli.CommandLine.Command(name = "remove")
    static final class Remove extends FieldworkChange {

        @Parameters(index = "1", paramLabel = "RISK", descriptionKey = "riskNumber")
        private String risk;

        Remove(Services services, Console console) {
            super(services, console);
        }

        @Override
        Command command(EngagementDocument document) throws Refusal {
            return services().processes().planning().removeRisk(document, risk);
        }

        @Override
        void show(FieldworkTable table) {
            table.risks();
        }
    }

    /** Lists the risks. */
    @picocli.CommandLine.Command(name = "list")
    static final class Listing extends FieldworkListing {

        Listing(Services services, Console console) {
            super(services, console);
        }

        @Override
        void show(FieldworkTable table) {
            table.risks();
        }
    }
}
