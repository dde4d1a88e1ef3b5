package org.hecha.cli.verb;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;

import org.hecha.cli.CliText;
import org.hecha.cli.Console;
import org.hecha.cli.ExitCode;
import org.hecha.cli.Services;
import org.hecha.cli.Verb;
import org.hecha.core.DossierDocument;
import org.hecha.core.EngagementDocument;
import org.hecha.core.EngagementDraft;
import org.hecha.core.EngagementDraft.Choices;
import org.hecha.core.text.Refusal;
import org.hecha.model.dossier.Dossier;
import org.hecha.model.dossier.DossierFactory;
import org.hecha.model.engagement.Engagement;
import org.hecha.model.engagement.StatementKind;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes a new engagement, or with {@code --dossier} a new application. */
@Command(name = "new")
public final class NewVerb extends Verb {

    @Parameters(paramLabel = "PATH", descriptionKey = "newPath")
    private Path path;

    @Option(names = "--dossier", descriptionKey = "newDossier")
    private boolean dossier;

    @Option(names = "--title", descriptionKey = "newTitle")
    private String title;

    @Option(names = "--number", descriptionKey = "newNumber")
    private String number;

    @Option(names = "--organization", required = true, descriptionKey = "newOrganization")
    private String organization;

    @Option(names = "--credit-code", required = true, descriptionKey = "newCreditCode")
    private String creditCode;

    @Option(names = "--body", descriptionKey = "newBody")
    private String body;

    @Option(names = "--period", required = true, paramLabel = "FROM..TO", descriptionKey = "newPeriod")
    private String period;

    @Option(names = "--criteria", split = ",", paramLabel = "ID[:EDITION]", defaultValue = "GBT32150:2025,ISO14064-1:2018",
            descriptionKey = "newCriteria")
    private List<String> criteria;

    @Option(names = "--statements", split = ",", defaultValue = "INVENTORY", descriptionKey = "newStatements")
    private List<StatementKind> statements;

    @Option(names = "--fuel-table", defaultValue = "GBT32151.34-2024-C1", descriptionKey = "newFuelTable")
    private String fuelTable;

    @Option(names = "--electricity-series", defaultValue = "CN-NATIONAL-EXCL", descriptionKey = "newSeries")
    private String electricitySeries;

    @Option(names = "--electricity-year", defaultValue = "0", descriptionKey = "newYear")
    private int electricityYear;

    @Option(names = "--profile", defaultValue = "JS-GUIDE", descriptionKey = "newProfile")
    private String profile;

    NewVerb(Services services, Console console) {
        super(services, console);
    }

    @Override
    protected int run() throws Refusal {
        LocalDate[] days = days();
        if (dossier) {
            DossierDocument.create(path, dossier(days));
        } else {
            EngagementDocument.create(path, engagement(days)).close();
        }
        console().say(CliText.text(dossier ? "dossierMade" : "engagementMade", path)); //$NON-NLS-1$ //$NON-NLS-2$
        console().answer(console().object().put("path", path.toString())); //$NON-NLS-1$
        return ExitCode.YES;
    }

    private Engagement engagement(LocalDate[] days) {
        return new EngagementDraft(organization, creditCode, Optional.ofNullable(title), Optional.ofNullable(number), Optional.ofNullable(body),
                days[0], days[1], criteria, statements, new Choices(fuelTable, electricitySeries, electricityYear, profile),
                console().locale().getLanguage()).engagement();
    }

    private Dossier dossier(LocalDate[] days) {
        Dossier made = DossierFactory.eINSTANCE.createDossier();
        made.setFactoryName(organization);
        made.setCreditCode(creditCode);
        made.setPeriodStart(days[0]);
        made.setPeriodEnd(days[1]);
        return made;
    }

    private LocalDate[] days() throws Refusal {
        String[] parts = period.split("\\.\\.", -1); //$NON-NLS-1$
        try {
            LocalDate from = LocalDate.parse(parts[0].trim());
            LocalDate to = LocalDate.parse(parts[parts.length - 1].trim());
            if (parts.length == 2 && !to.isBefore(from)) {
                return new LocalDate[] {from, to};
            }
        } catch (DateTimeParseException e) {
            throw new Refusal(CliText.text("periodWrong", period), e); //$NON-NLS-1$
        }
        throw new Refusal(CliText.text("periodWrong", period)); //$NON-NLS-1$
    }
}
