package org.hecha.quantification.internal.uncertainty;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.hecha.core.text.Refusal;
import org.hecha.quantification.internal.number.Exact;

/** Draws of one line, block by block; asked twice, a block is the same. Safe for any thread. */
final class LineDraws {

    /** Draws that are made at once; part of what the seed means, see {@link RandomStream#NAME}. */
    static final int BLOCK = 1000;

    private final Line line;
    private final long seed;
    private final Map<String, Double> still = new HashMap<>();
    private final List<Moving> moving = new ArrayList<>();

    private record Moving(Input input, double value, Shape shape) {
    }

    LineDraws(Line line, long seed) {
        this.line = line;
        this.seed = seed;
        line.values().forEach((symbol, value) -> still.put(symbol, value.decimal().doubleValue()));
        for (Input input : line.inputs()) {
            if (input.moves()) {
                moving.add(new Moving(input, input.value().decimal().doubleValue(), new Shape(input)));
            }
        }
        // sums of doubles depend on their order, which must not be that of the rows
        moving.sort(Comparator.comparing(one -> one.input.key()));
        moving.stream().map(one -> one.input.symbol()).distinct().forEach(symbol -> still.put(symbol, rest(symbol)));
    }

    /** What remains of a symbol's value when everything that moves is taken away, exactly. */
    private double rest(String symbol) {
        return line.inputs().stream().filter(input -> input.symbol().equals(symbol) && !input.moves())
                .map(Input::value).reduce(Exact.ZERO, Exact::plus).decimal().doubleValue();
    }

    Line line() {
        return line;
    }

    /**
     * The draws of one block, in tCO2e.
     *
     * @throws Refusal where the formula has no value for a draw
     */
    double[] block(int block, int length, Pace pace) throws Refusal {
        Map<String, double[]> values = new HashMap<>();
        still.forEach((symbol, value) -> {
            double[] draws = new double[length];
            Arrays.fill(draws, value);
            values.put(symbol, draws);
        });
        for (Moving one : moving) {
            pace.breathe();
            double[] draws = values.get(one.input.symbol());
            RandomStream stream = new RandomStream(seed, block, one.input.key());
            for (int i = 0; i < length; i++) {
                draws[i] += one.value * one.shape.at(stream.next());
            }
        }
        double[] draws = DrawnFormula.value(line.formula(), values, length);
        for (double draw : draws) {
            if (!Double.isFinite(draw)) {
                throw new Refusal(Statements.MESSAGES.text("drawWithoutValue", line.label()));
            }
        }
        return draws;
    }
}
