package org.hecha.quantification.internal.uncertainty;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.hecha.core.text.Refusal;
import org.hecha.model.engagement.Engagement;
import org.hecha.model.inventory.EmissionSource;
import org.hecha.model.inventory.Inventory;
import org.hecha.model.inventory.SourceStatus;
import org.hecha.quantification.internal.Installed;
import org.hecha.quantification.internal.ProblemKind;
import org.hecha.quantification.internal.calculation.Periods;
import org.hecha.standard.calculation.Calculation;
import org.hecha.standard.calculation.LineResult;
import org.hecha.standard.calculation.Problem;
import org.hecha.standard.uncertainty.Assumption;
import org.hecha.standard.uncertainty.SimulationSettings;
import org.hecha.standard.uncertainty.UncertaintyAnalysis;
import org.hecha.standard.uncertainty.UncertaintyResult;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The analysis over the formulas of the installed methods. */
@Component(service = UncertaintyAnalysis.class)
public final class UncertaintyService implements UncertaintyAnalysis {

    private final Installed installed;
    private final int threads;

    @Activate
    public UncertaintyService(@Reference Installed installed) {
        this(installed, Runtime.getRuntime().availableProcessors());
    }

    /** @param threads threads of a simulation; they change no digit */
    UncertaintyService(Installed installed, int threads) {
        this.installed = installed;
        this.threads = threads;
    }

    @Override
    public UncertaintyResult propagate(Engagement engagement, Inventory inventory, Calculation calculation,
            List<Assumption> assumptions, IProgressMonitor progress) throws Refusal {
        List<Problem> remarks = new ArrayList<>();
        List<Line> lines = lines(engagement, inventory, calculation, new Statements(assumptions), remarks);
        return new Propagation(lines, remarks).result(new Pace(progress, lines.size()));
    }

    @Override
    public UncertaintyResult simulate(Engagement engagement, Inventory inventory, Calculation calculation,
            SimulationSettings settings, IProgressMonitor progress) throws Refusal {
        check(settings);
        List<Problem> remarks = new ArrayList<>();
        List<Line> lines = lines(engagement, inventory, calculation, new Statements(settings.assumptions()), remarks);
        Simulation simulation = new Simulation(lines, settings, remarks);
        return simulation.result(threads, new Pace(progress, simulation.steps()));
    }

    private static void check(SimulationSettings settings) throws Refusal {
        int draws = settings.draws();
        if (draws < SimulationSettings.FEWEST_DRAWS || draws > SimulationSettings.MOST_DRAWS) {
            throw new Refusal(Statements.MESSAGES.text("drawsImpossible", draws, SimulationSettings.FEWEST_DRAWS,
                    SimulationSettings.MOST_DRAWS));
        }
        if (settings.seed() < 0) {
            throw new Refusal(Statements.MESSAGES.text("seedImpossible", settings.seed()));
        }
        BigDecimal confidence = settings.confidence();
        if (confidence.signum() <= 0 || confidence.compareTo(BigDecimal.ONE) >= 0) {
            throw new Refusal(Statements.MESSAGES.text("confidenceImpossible", confidence));
        }
    }

    /** The calculation has one line per quantified source, in the order of the inventory. */
    private List<Line> lines(Engagement engagement, Inventory inventory, Calculation calculation,
            Statements statements, List<Problem> remarks) throws Refusal {
        Iterator<LineResult> results = calculation.lines().iterator();
        List<Line> lines = new ArrayList<>();
        for (EmissionSource source : inventory.getSources()) {
            if (source.getStatus() != SourceStatus.QUANTIFIED) {
                continue;
            }
            LineResult result = results.hasNext() ? results.next() : null;
            if (result == null || !Objects.equals(source.getId(), result.sourceId()) && !result.sourceId().startsWith("#")) {
                throw new Refusal(Statements.MESSAGES.text("calculationOfOther", String.valueOf(source.getName())));
            }
            if (result.trace().isEmpty()) {
                remarks.add(ProblemKind.LINE_WITHOUT_RESULT.of(source.getId(), source.getName()));
                continue;
            }
            Optional<Integer> year =
                    Periods.start(source.getPeriodStart(), engagement).map(java.time.LocalDate::getYear);
            lines.add(new LineReader(installed.catalogue(), statements, source, result).line(year));
        }
        if (results.hasNext()) {
            throw new Refusal(Statements.MESSAGES.text("calculationOfOther", results.next().sourceId()));
        }
        return lines;
    }
}
