package org.hecha.quantification.internal.calculation;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.hecha.model.base.Identified;
import org.hecha.model.base.ProvenanceKind;
import org.hecha.model.inventory.EmissionSource;
import org.hecha.model.inventory.FigureArgument;
import org.hecha.model.inventory.Inventory;
import org.hecha.model.inventory.Removal;
import org.hecha.model.inventory.ReportedFigure;
import org.hecha.model.inventory.ReportedValue;
import org.hecha.model.inventory.SourceStatus;
import org.hecha.quantification.internal.ProblemKind;
import org.hecha.quantification.internal.TextKey;
import org.hecha.quantification.internal.number.Exact;
import org.hecha.standard.Standing;
import org.hecha.standard.Symbol;
import org.hecha.standard.calculation.LineResult;
import org.hecha.standard.calculation.Origin;
import org.hecha.standard.calculation.Problem;

/**
 * The numbers of an inventory to which figures refer. Aspects of a source: {@code emission} (recalculated; without
 * biogenic CO2, negative where deducted; in tCO2e, or as a mass of its gas where the symbol counts that),
 * {@code biogenic}, {@code reported}, {@code quantity}. Of a removal: {@code quantity}. Of a figure: {@code value}
 * (recalculated) and {@code reported}. Without an aspect, the first one named here.
 */
final class References {

    private static final String EMISSION = "emission";
    private static final String BIOGENIC = "biogenic";
    private static final String REPORTED = "reported";
    private static final String QUANTITY = "quantity";
    private static final String VALUE = "value";

    private final Case context;
    private final Map<String, LineResult> lines;
    private final Figures figures;
    private final Map<String, Identified> subjects = new HashMap<>();

    References(Case context, Map<String, LineResult> lines, Figures figures) {
        this.context = context;
        this.lines = lines;
        this.figures = figures;
        Inventory inventory = context.inventory();
        for (List<? extends Identified> all : List.of(inventory.getSources(), inventory.getRemovals(),
                inventory.getFigures())) {
            all.forEach(subject -> subjects.putIfAbsent(Case.orEmpty(subject.getId()), subject));
        }
    }

    Taken value(ReportedFigure figure, Symbol symbol, FigureArgument argument) throws NotCalculable {
        Asked asked = new Asked(figure.getId(), Figures.label(figure), symbol, Case.orEmpty(argument.getRefAspect()));
        Identified subject = subjects.get(argument.getRefId());
        if (subject instanceof EmissionSource source) {
            return ofSource(source, asked);
        }
        if (subject instanceof Removal removal) {
            return ofRemoval(removal, asked);
        }
        if (subject instanceof ReportedFigure other) {
            return ofFigure(other, asked);
        }
        throw new NotCalculable(ProblemKind.REFERENCE_UNKNOWN.of(asked.figureId, asked.label, symbol.name(),
                argument.getRefId()));
    }

    /** Who asks, for which symbol, for which number. */
    private record Asked(String figureId, String label, Symbol symbol, String aspect) {
        boolean is(String wanted, boolean standard) {
            return aspect.equals(wanted) || standard && aspect.isBlank();
        }
    }

    private Taken ofSource(EmissionSource source, Asked asked) throws NotCalculable {
        String name = Case.label(source.getName(), source.getId());
        if (asked.is(EMISSION, true)) {
            return emission(source, name, asked);
        }
        if (asked.is(BIOGENIC, false)) {
            return taken(line(source, name, asked).biogenic(), "tCO2", name, TextKey.RECALCULATED, asked);
        }
        if (asked.is(REPORTED, false)) {
            return reported(source.getReported(), name, asked);
        }
        if (asked.is(QUANTITY, false)) {
            return quantity(source, name, asked);
        }
        throw unknownAspect(asked, EMISSION + ", " + BIOGENIC + ", " + REPORTED + ", " + QUANTITY);
    }

    private Taken quantity(EmissionSource source, String name, Asked asked) throws NotCalculable {
        try {
            Taken sum = new ActivitySum(context, source).all(asked.symbol.unit());
            return new Taken(sum.value(), sum.stated(), sum.statedUnit(), new Origin(sum.origin().kind(), "", "",
                    name, Standing.OFFICIAL, TextKey.QUANTITY.text(), sum.origin().evidenceIds()));
        } catch (NotCalculable reason) {
            Problem of = reason.problem();
            throw new NotCalculable(new Problem(of.code(), true, Case.orEmpty(asked.figureId), of.message()));
        }
    }

    private Taken emission(EmissionSource source, String name, Asked asked) throws NotCalculable {
        boolean none = source.getStatus() == SourceStatus.NOT_APPLICABLE
                || source.getStatus() == SourceStatus.NOT_SIGNIFICANT;
        if (none) {
            return taken(BigDecimal.ZERO, asked.symbol.unit(), name, TextKey.RECALCULATED, asked);
        }
        LineResult line = line(source, name, asked);
        String gasUnit = "t" + line.gas();
        boolean countsGas = context.units().factor("tCO2e", asked.symbol.unit()).isEmpty()
                && context.units().factor(gasUnit, asked.symbol.unit()).isPresent();
        return countsGas ? taken(line.countedMass().orElseThrow(), gasUnit, name, TextKey.RECALCULATED, asked)
                : taken(line.co2e(), "tCO2e", name, TextKey.RECALCULATED, asked);
    }

    private LineResult line(EmissionSource source, String name, Asked asked) throws NotCalculable {
        LineResult line = lines.get(source.getId());
        if (line == null || line.mass().isEmpty()) {
            throw withoutNumber(asked, name);
        }
        return line;
    }

    private Taken ofRemoval(Removal removal, Asked asked) throws NotCalculable {
        String name = Case.label(removal.getName(), removal.getId());
        if (!asked.is(QUANTITY, true)) {
            throw unknownAspect(asked, QUANTITY);
        }
        if (removal.getQuantity() == null) {
            throw withoutNumber(asked, name);
        }
        return taken(removal.getQuantity(), removal.getUnit(), name, TextKey.QUANTITY, asked);
    }

    private Taken ofFigure(ReportedFigure other, Asked asked) throws NotCalculable {
        String name = Figures.label(other);
        if (asked.is(REPORTED, false)) {
            if (other.getValue() == null) {
                throw withoutNumber(asked, name);
            }
            return taken(other.getValue(), figures.unit(other), name, TextKey.REPORTED, asked);
        }
        if (!asked.is(VALUE, true)) {
            throw unknownAspect(asked, VALUE + ", " + REPORTED);
        }
        Exact value = figures.value(other, asked.figureId, asked.label);
        String unit = figures.unit(other);
        Exact factor = context.factor(unit, asked.symbol.unit(), asked.figureId, asked.label);
        return new Taken(value.times(factor), value.decimal(), unit, origin(name, TextKey.RECALCULATED));
    }

    private Taken reported(ReportedValue reported, String name, Asked asked) throws NotCalculable {
        if (reported == null || reported.getValue() == null) {
            throw withoutNumber(asked, name);
        }
        return taken(reported.getValue(), reported.getUnit(), name, TextKey.REPORTED, asked);
    }

    private Taken taken(BigDecimal value, String unit, String name, TextKey note, Asked asked) throws NotCalculable {
        Exact converted = context.convert(value, unit, asked.symbol.unit(), asked.figureId, asked.label + " " + name);
        return new Taken(converted, value, unit, origin(name, note));
    }

    private static Origin origin(String name, TextKey note) {
        return new Origin(ProvenanceKind.OPERATOR, "", "", name, Standing.OFFICIAL, note.text(), List.of());
    }

    private static NotCalculable withoutNumber(Asked asked, String name) {
        return new NotCalculable(ProblemKind.REFERENCE_WITHOUT_NUMBER.of(asked.figureId, asked.label, name));
    }

    private static NotCalculable unknownAspect(Asked asked, String known) {
        return new NotCalculable(ProblemKind.REFERENCE_ASPECT_UNKNOWN.of(asked.figureId, asked.label,
                asked.symbol.name(), asked.aspect, known));
    }
}
