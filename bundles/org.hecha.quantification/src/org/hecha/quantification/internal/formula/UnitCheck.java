package org.hecha.quantification.internal.formula;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.hecha.core.text.Messages;
import org.hecha.core.text.Refusal;
import org.hecha.quantification.internal.JsonEntry;
import org.hecha.quantification.internal.number.Exact;
import org.hecha.quantification.internal.unit.KnownUnit;

/**
 * Works out the unit of a formula from the units of its symbols, and refuses one that does not work out. Where parts
 * of a sum are in different units of the same kind (kg and t), the conversion is built into the tree.
 */
public final class UnitCheck {

    private static final Messages MESSAGES = Messages.of(JsonEntry.class);

    private final Map<String, KnownUnit> units;
    private final Set<String> used = new TreeSet<>();

    private record Measured(Node node, KnownUnit unit) {
    }

    private UnitCheck(Map<String, KnownUnit> units) {
        this.units = units;
    }

    /**
     * @param units unit of each declared symbol
     * @param result unit in which the result is wanted
     * @return the formula with every conversion built in, giving its result in {@code result}
     * @throws Refusal when a symbol is not declared, is declared and not used, or the units do not work out
     */
    public static Node check(Node formula, Map<String, KnownUnit> units, KnownUnit result) throws Refusal {
        UnitCheck check = new UnitCheck(units);
        Measured whole = check.measure(formula);
        for (String symbol : new TreeSet<>(units.keySet())) {
            if (!check.used.contains(symbol)) {
                throw new Refusal(MESSAGES.text("symbolUnused", symbol));
            }
        }
        Optional<Exact> factor = whole.unit.factorTo(result);
        if (factor.isEmpty()) {
            throw new Refusal(MESSAGES.text("resultUnitWrong", whole.unit.inBaseUnits(), result.text(),
                    result.inBaseUnits()));
        }
        return converted(whole.node, factor.get());
    }

    private Measured measure(Node node) throws Refusal {
        if (node instanceof Node.Literal) {
            return new Measured(node, KnownUnit.ONE);
        }
        if (node instanceof Node.Reference reference) {
            KnownUnit unit = units.get(reference.name());
            if (unit == null) {
                throw new Refusal(MESSAGES.text("symbolUndeclared", reference.name()));
            }
            used.add(reference.name());
            return new Measured(node, unit);
        }
        if (node instanceof Node.Binary binary) {
            return binary(binary);
        }
        if (node instanceof Node.Negation negation) {
            Measured of = measure(negation.of());
            return new Measured(new Node.Negation(of.node), of.unit);
        }
        if (node instanceof Node.Power power) {
            Measured base = measure(power.base());
            return new Measured(new Node.Power(base.node, power.exponent()), base.unit.power(power.exponent()));
        }
        if (node instanceof Node.Call call) {
            return call(call);
        }
        return new Measured(node, KnownUnit.ONE);
    }

    private Measured binary(Node.Binary binary) throws Refusal {
        Measured left = measure(binary.left());
        Measured right = measure(binary.right());
        KnownUnit unit = switch (binary.operator()) {
            case TIMES -> left.unit.times(right.unit);
            case OVER -> left.unit.over(right.unit);
            case PLUS, MINUS -> left.unit;
        };
        boolean sum = binary.operator() == Node.Operator.PLUS || binary.operator() == Node.Operator.MINUS;
        Node second = sum ? like(left, right) : right.node;
        return new Measured(new Node.Binary(binary.operator(), left.node, second), unit);
    }

    private Measured call(Node.Call call) throws Refusal {
        Measured first = measure(call.parts().get(0));
        if (call.operation() == Node.Operation.SQRT) {
            return new Measured(new Node.Call(call.operation(), List.of(first.node)), root(first));
        }
        List<Node> parts = new ArrayList<>(List.of(first.node));
        for (Node part : call.parts().subList(1, call.parts().size())) {
            parts.add(like(first, measure(part)));
        }
        return new Measured(new Node.Call(call.operation(), parts), first.unit);
    }

    private static KnownUnit root(Measured of) throws Refusal {
        return of.unit.squareRoot()
                .orElseThrow(() -> new Refusal(MESSAGES.text("rootOfUnit", of.unit.inBaseUnits())));
    }

    private static Node like(Measured first, Measured other) throws Refusal {
        Optional<Exact> factor = other.unit.factorTo(first.unit);
        if (factor.isEmpty()) {
            throw new Refusal(MESSAGES.text("sumOfUnits", other.unit.inBaseUnits(), first.unit.inBaseUnits()));
        }
        return converted(other.node, factor.get());
    }

    private static Node converted(Node node, Exact factor) {
        return factor.equals(Exact.ONE) ? node : new Node.Converted(node, factor);
    }
}
