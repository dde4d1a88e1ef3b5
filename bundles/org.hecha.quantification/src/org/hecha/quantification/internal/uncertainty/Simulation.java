package org.hecha.quantification.internal.uncertainty;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.hecha.core.text.Refusal;
import org.hecha.standard.calculation.Problem;
import org.hecha.standard.uncertainty.Approach;
import org.hecha.standard.uncertainty.LineSpread;
import org.hecha.standard.uncertainty.SimulationRun;
import org.hecha.standard.uncertainty.SimulationSettings;
import org.hecha.standard.uncertainty.UncertaintyResult;

/**
 * Approach 2: every input is drawn from its distribution and every line calculated with what was drawn, in doubles. Goes
 * through the lines twice, once for the sums and once for the lines themselves, because a line's contribution needs the
 * total and keeping all draws of all lines would need memory without bound. Used once.
 */
final class Simulation {

    private final List<Line> lines;
    private final List<LineDraws> draws;
    private final SimulationSettings settings;
    private final List<Problem> remarks;
    private final Sections<Sum> sections;

    /** A sum over lines: what it is, and what it is in every draw. */
    private static final class Sum {
        private final double[] draws;
        private BigDecimal value = BigDecimal.ZERO;

        private Sum(int count) {
            draws = new double[count];
        }
    }

    /** @param remarks what is known already; added to */
    Simulation(List<Line> lines, SimulationSettings settings, List<Problem> remarks) {
        this.lines = lines;
        this.settings = settings;
        this.remarks = remarks;
        this.sections = new Sections<>(lines, () -> new Sum(settings.draws()));
        // sums of doubles depend on their order, which must not be that of the lines
        this.draws = lines.stream().sorted(Comparator.comparing(Line::sourceId))
                .map(line -> new LineDraws(line, settings.seed())).toList();
    }

    /** Blocks and lines: what there is to do. */
    int steps() {
        return blocks() + lines.size();
    }

    private int blocks() {
        return (settings.draws() + LineDraws.BLOCK - 1) / LineDraws.BLOCK;
    }

    private int length(int block) {
        return Math.min(LineDraws.BLOCK, settings.draws() - block * LineDraws.BLOCK);
    }

    /** @throws Refusal for a draw without a result */
    UncertaintyResult result(int threads, Pace pace) throws Refusal {
        lines.forEach(line -> sections.of(line).forEach(sum -> sum.value = sum.value.add(line.co2e())));
        List<List<Sum>> sums = draws.stream().map(one -> sections.of(one.line())).toList();
        Crew crew = new Crew(threads, pace);
        crew.run(blocks(), block -> addUp(block, sums, pace));
        Sample whole = new Sample(sections.total().draws);
        double confidence = settings.confidence().doubleValue();
        LineSpread[] spreads = new LineSpread[lines.size()];
        crew.run(lines.size(), index -> spreads[index] = spread(lines.get(index), confidence, whole, pace));
        InputList inputs = new InputList();
        for (Line line : lines) {
            remarks.addAll(new ShapeRemarks(line).remarks());
            line.inputs().forEach(input -> inputs.add(line, input, Optional.empty()));
        }
        SimulationRun run = new SimulationRun(settings, RandomStream.NAME);
        return new UncertaintyResult(Approach.SIMULATION, Optional.of(run), List.of(spreads),
                sections.totals(sum -> new Sample(sum.draws).spread(sum.value, confidence, whole)),
                sections.byYear(sum -> new Sample(sum.draws).spread(sum.value, confidence, whole)), inputs.list(),
                remarks);
    }

    private void addUp(int block, List<List<Sum>> sums, Pace pace) throws Refusal {
        int from = block * LineDraws.BLOCK;
        for (int i = 0; i < draws.size(); i++) {
            double[] drawn = draws.get(i).block(block, length(block), pace);
            for (Sum sum : sums.get(i)) {
                for (int j = 0; j < drawn.length; j++) {
                    sum.draws[from + j] += drawn[j];
                }
            }
        }
    }

    private LineSpread spread(Line line, double confidence, Sample whole, Pace pace) throws Refusal {
        LineDraws source = new LineDraws(line, settings.seed());
        double[] all = new double[settings.draws()];
        for (int block = 0; block < blocks(); block++) {
            double[] drawn = source.block(block, length(block), pace);
            System.arraycopy(drawn, 0, all, block * LineDraws.BLOCK, drawn.length);
        }
        return new LineSpread(line.sourceId(), line.label(), line.category(),
                new Sample(all).spread(line.co2e(), confidence, whole), line.complete());
    }
}
