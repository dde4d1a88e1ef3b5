package org.hecha.quantification.internal.uncertainty;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
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
 * total. What was drawn for the sums is kept for the lines as far as memory allows, and drawn again beyond. Used once.
 */
final class Simulation {

    /** Draws kept of all lines together: 128 MB, which are 1600 lines of 10,000 draws. */
    private static final long MOST_KEPT = 16_000_000;

    private final List<Line> lines;
    /** In the order of their ids. */
    private final List<LineDraws> draws;
    private final double[][] kept;
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
        boolean keep = (long) lines.size() * settings.draws() <= MOST_KEPT;
        this.kept = keep ? new double[lines.size()][settings.draws()] : new double[0][];
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
        crew.run(lines.size(), index -> spreads[index] = spread(index, confidence, whole, pace));
        InputList inputs = new InputList();
        for (Line line : lines) {
            remarks.addAll(new ShapeRemarks(line).remarks());
            line.inputs().forEach(input -> inputs.add(line, input, Optional.empty()));
        }
        SimulationRun run = new SimulationRun(settings, RandomStream.NAME);
        return new UncertaintyResult(Approach.SIMULATION, Optional.of(run), inOrderOfLines(spreads),
                sections.totals(sum -> new Sample(sum.draws).spread(sum.value, confidence, whole)),
                sections.byYear(sum -> new Sample(sum.draws).spread(sum.value, confidence, whole)), inputs.list(),
                remarks);
    }

    private void addUp(int block, List<List<Sum>> sums, Pace pace) throws Refusal {
        int from = block * LineDraws.BLOCK;
        for (int i = 0; i < draws.size(); i++) {
            double[] drawn = draws.get(i).block(block, length(block), pace);
            if (kept.length > 0) {
                System.arraycopy(drawn, 0, kept[i], from, drawn.length);
            }
            for (Sum sum : sums.get(i)) {
                for (int j = 0; j < drawn.length; j++) {
                    sum.draws[from + j] += drawn[j];
                }
            }
        }
    }

    private LineSpread spread(int index, double confidence, Sample whole, Pace pace) throws Refusal {
        Line line = draws.get(index).line();
        double[] all = kept.length > 0 ? kept[index] : drawnAgain(draws.get(index), pace);
        return new LineSpread(line.sourceId(), line.label(), line.category(),
                new Sample(all).spread(line.co2e(), confidence, whole), line.complete());
    }

    private double[] drawnAgain(LineDraws source, Pace pace) throws Refusal {
        double[] all = new double[settings.draws()];
        for (int block = 0; block < blocks(); block++) {
            double[] drawn = source.block(block, length(block), pace);
            System.arraycopy(drawn, 0, all, block * LineDraws.BLOCK, drawn.length);
        }
        return all;
    }

    /** @param spreads in the order of {@link #draws} */
    private List<LineSpread> inOrderOfLines(LineSpread[] spreads) {
        Map<Line, LineSpread> byLine = new IdentityHashMap<>();
        for (int i = 0; i < spreads.length; i++) {
            byLine.put(draws.get(i).line(), spreads[i]);
        }
        return lines.stream().map(byLine::get).toList();
    }
}
