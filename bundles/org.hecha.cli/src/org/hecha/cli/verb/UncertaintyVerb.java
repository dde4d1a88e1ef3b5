package org.hecha.cli.verb;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.hecha.cli.CliText;
import org.hecha.cli.Console;
import org.hecha.cli.ExitCode;
import org.hecha.cli.ProgressLine;
import org.hecha.cli.Services;
import org.hecha.cli.Verb;
import org.hecha.core.EngagementDocument;
import org.hecha.core.text.Refusal;
import org.hecha.standard.calculation.Basis;
import org.hecha.standard.calculation.Calculation;
import org.hecha.standard.calculation.Problem;
import org.hecha.standard.uncertainty.Assumption;
import org.hecha.standard.uncertainty.Distribution;
import org.hecha.standard.uncertainty.SimulationSettings;
import org.hecha.standard.uncertainty.UncertaintyResult;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Works out the uncertainty of an inventory. Writes nothing, so that Ctrl-C may end it at any time. */
@Command(name = "uncertainty")
public final class UncertaintyVerb extends Verb {

    private static final int PARTS_OF_ASSUMPTION = 3;
    private static final int DRAWS = 10_000;
    private static final long SEED = 1;

    @Parameters(paramLabel = "ENGAGEMENT", descriptionKey = "engagement")
    private Path folder;

    @Option(names = "--approach", paramLabel = "1|2", defaultValue = "1", descriptionKey = "uncertaintyApproach")
    private int approach;

    @Option(names = "--draws", paramLabel = "N", descriptionKey = "uncertaintyDraws")
    private Integer draws;

    @Option(names = "--seed", paramLabel = "N", descriptionKey = "uncertaintySeed")
    private Long seed;

    @Option(names = "--confidence", paramLabel = "SHARE", descriptionKey = "uncertaintyConfidence")
    private BigDecimal confidence;

    @Option(names = "--basis", defaultValue = "AS_STATED", descriptionKey = "basis")
    private Basis basis;

    @Option(names = "--assume", paramLabel = "SYMBOL=RELATIVE;DISTRIBUTION;SOURCE", descriptionKey = "uncertaintyAssume")
    private List<String> assume = List.of();

    UncertaintyVerb(Services services, Console console) {
        super(services, console);
    }

    @Override
    protected int run() throws Refusal {
        if (approach != 1 && approach != 2) {
            throw new Refusal(CliText.text("approachUnknown", approach)); //$NON-NLS-1$
        }
        if (approach == 1 && (draws != null || seed != null || confidence != null)) {
            throw new Refusal(CliText.text("simulationOnly")); //$NON-NLS-1$
        }
        List<Assumption> assumptions = assumptions();
        try (EngagementDocument document = EngagementDocument.open(folder)) {
            document.notes().forEach(console()::progress);
            Calculation calculation =
                    services().quantification().calculate(document.engagement(), document.inventory(), basis);
            Optional<Problem> blocking = calculation.problems().stream().filter(Problem::blocking).findFirst();
            UncertaintyResult result = analyse(document, calculation, assumptions);
            new UncertaintyTable(console(), result, basis).show();
            if (blocking.isPresent()) {
                console().error(CliText.text("notCalculated", //$NON-NLS-1$
                        calculation.problems().stream().filter(Problem::blocking).count(), blocking.get().message()),
                        UncertaintyJson.of(console(), result, basis));
                return ExitCode.BAD_INPUT;
            }
            console().answer(UncertaintyJson.of(console(), result, basis));
            return result.assessed() ? ExitCode.YES : ExitCode.NO;
        }
    }

    private UncertaintyResult analyse(EngagementDocument document, Calculation calculation,
            List<Assumption> assumptions) throws Refusal {
        ProgressLine progress = new ProgressLine(console(), CliText.text("progressUncertainty")); //$NON-NLS-1$
        if (approach == 1) {
            return services().uncertainty().propagate(document.engagement(), document.inventory(), calculation, assumptions,
                    progress);
        }
        SimulationSettings settings = new SimulationSettings(draws == null ? DRAWS : draws, seed == null ? SEED : seed,
                confidence == null ? SimulationSettings.CONFIDENCE : confidence, assumptions);
        return services().uncertainty().simulate(document.engagement(), document.inventory(), calculation, settings,
                progress);
    }

    private List<Assumption> assumptions() throws Refusal {
        List<Assumption> assumptions = new ArrayList<>();
        for (String text : assume) {
            assumptions.add(assumption(text));
        }
        return assumptions;
    }

    private static Assumption assumption(String text) throws Refusal {
        int equals = text.indexOf('=');
        String[] parts = text.substring(equals + 1).split("[;；]", PARTS_OF_ASSUMPTION); //$NON-NLS-1$
        if (equals < 1 || parts.length < PARTS_OF_ASSUMPTION) {
            throw new Refusal(CliText.text("assumptionForm", text)); //$NON-NLS-1$
        }
        try {
            Distribution distribution = Distribution.named(parts[1])
                    .orElseThrow(() -> new Refusal(CliText.text("assumptionDistribution", text, parts[1]))); //$NON-NLS-1$
            return new Assumption(text.substring(0, equals).strip(), new BigDecimal(parts[0].strip()), distribution,
                    parts[2].strip());
        } catch (NumberFormatException e) {
            throw new Refusal(CliText.text("assumptionForm", text), e); //$NON-NLS-1$
        }
    }
}
