package org.hecha.quantification.internal.catalogue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.hecha.core.text.Localized;
import org.hecha.core.text.Messages;
import org.hecha.core.text.Refusal;
import org.hecha.quantification.internal.JsonEntry;
import org.hecha.quantification.internal.formula.FormulaParser;
import org.hecha.quantification.internal.formula.Node;
import org.hecha.quantification.internal.formula.UnitCheck;
import org.hecha.quantification.internal.number.Exact;
import org.hecha.quantification.internal.unit.KnownUnit;
import org.hecha.quantification.internal.unit.UnitCatalogue;
import org.hecha.standard.GoldenCase;
import org.hecha.standard.Method;
import org.hecha.standard.Standard;
import org.hecha.standard.Standing;
import org.hecha.standard.Symbol;

/** Reads one method, compiles its formula and tries it on its golden cases. */
final class MethodReader {

    private static final Messages MESSAGES = Messages.of(JsonEntry.class);
    private static final int CATEGORIES = 6;

    private final UnitCatalogue units;

    MethodReader(UnitCatalogue units) {
        this.units = units;
    }

    /**
     * One method for each edition that the declaration serves, {@code edition} first.
     *
     * @throws Refusal when anything about the method does not work out
     */
    List<CompiledMethod> read(JsonEntry entry, Standard standard) throws Refusal {
        CompiledMethod first = compile(entry, standard);
        List<CompiledMethod> editions = new ArrayList<>(List.of(first));
        JsonEntry alsoIn = entry.object("alsoIn");
        for (String edition : alsoIn.keys()) {
            editions.add(first.inEdition(edition, alsoIn.optionalText(edition).orElse("")));
        }
        for (CompiledMethod method : editions) {
            if (!standard.editions().contains(method.method().edition())) {
                throw new Refusal(MESSAGES.text("editionUnknown", entry.where(), standard.id(),
                        method.method().edition(), String.join(", ", standard.editions())));
            }
        }
        return editions;
    }

    private CompiledMethod compile(JsonEntry entry, Standard standard) throws Refusal {
        Map<String, Exact> constants = new HashMap<>();
        Method method = method(entry, standard, constants);
        Map<String, KnownUnit> symbolUnits = new HashMap<>();
        for (Symbol symbol : method.symbols()) {
            KnownUnit unit = known(symbol.unit(), entry);
            if (symbolUnits.put(symbol.name(), unit) != null) {
                throw new Refusal(MESSAGES.text("symbolTwice", entry.where(), symbol.name()));
            }
            refuseWrongRole(method, symbol, entry);
        }
        refuseWrongResult(method, entry);
        CompiledMethod compiled = new CompiledMethod(method, formula(method, symbolUnits, entry), constants);
        GoldenCheck.run(compiled, entry.where());
        return compiled;
    }

    private Node formula(Method method, Map<String, KnownUnit> symbolUnits, JsonEntry entry) throws Refusal {
        try {
            return UnitCheck.check(FormulaParser.parse(method.formula()), symbolUnits,
                    known(method.resultUnit(), entry));
        } catch (Refusal refusal) {
            throw new Refusal(MESSAGES.text("formulaRefused", entry.where(), method.formula(),
                    (Localized) refusal::in), refusal);
        }
    }

    private Method method(JsonEntry entry, Standard standard, Map<String, Exact> constants) throws Refusal {
        List<Symbol> symbols = new ArrayList<>();
        for (JsonEntry symbol : entry.list("symbols")) {
            symbols.add(symbol(symbol.named(symbol.text("name")), constants));
        }
        List<GoldenCase> golden = new ArrayList<>();
        for (JsonEntry goldenCase : entry.list("golden")) {
            golden.add(golden(goldenCase));
        }
        int category = entry.integer("category", 0);
        if (category < 0 || category > CATEGORIES) {
            throw new Refusal(MESSAGES.text("jsonNotCategory", entry.where(), String.valueOf(category)));
        }
        return new Method(entry.text("id"), standard.id(), entry.optionalText("edition").orElse(standard.editions().get(0)),
                entry.optionalText("clause").orElse(""), entry.choice(Method.Kind.class, "kind"),
                entry.localized("title"), entry.text("formula"), entry.text("result"),
                entry.optionalText("gas").orElse(""), category, entry.flag("deducted"), symbols,
                entry.choice(Standing.class, "standing"), entry.optionalText("source").orElse(""),
                entry.localized("note"), golden);
    }

    private static Symbol symbol(JsonEntry entry, Map<String, Exact> constants) throws Refusal {
        String name = entry.text("name");
        Symbol.Role role = entry.choice(Symbol.Role.class, "role");
        Optional<BigDecimal> fixed = Optional.empty();
        String printed = "";
        if (role == Symbol.Role.CONSTANT) {
            Exact value = entry.exact("value");
            constants.put(name, value);
            fixed = Optional.of(value.decimal());
            printed = entry.text("value");
        }
        JsonEntry standard = entry.object("default");
        return new Symbol(name, entry.localized("title"), role, entry.text("unit"), fixed,
                standard.optionalText("table"), standard.optionalText("column"), standard.optionalText("key"),
                entry.optionalDecimal("min"), entry.optionalDecimal("max"), printed);
    }

    private static GoldenCase golden(JsonEntry entry) throws Refusal {
        Map<String, BigDecimal> inputs = new HashMap<>();
        JsonEntry values = entry.object("inputs");
        for (String symbol : values.keys()) {
            inputs.put(symbol, values.decimal(symbol));
        }
        return new GoldenCase(entry.text("name"), inputs, entry.decimal("expected"));
    }

    /** Nobody would ever fill in the activity of a figure, or the argument of an emission. */
    private static void refuseWrongRole(Method method, Symbol symbol, JsonEntry entry) throws Refusal {
        boolean figure = method.kind() == Method.Kind.FIGURE;
        Symbol.Role never = figure ? Symbol.Role.ACTIVITY : Symbol.Role.ARGUMENT;
        if (symbol.role() == never && method.kind() != Method.Kind.REDUCTION) {
            throw new Refusal(MESSAGES.text("symbolRole", entry.where(), symbol.name(), never, method.kind()));
        }
    }

    private KnownUnit known(String unit, JsonEntry entry) throws Refusal {
        return units.find(unit)
                .orElseThrow(() -> new Refusal(MESSAGES.text("declaredUnitUnknown", entry.where(), unit)));
    }

    /** An emission is a mass of its gas: a result in tCO2e under the gas CO2 would be multiplied with a GWP twice. */
    private void refuseWrongResult(Method method, JsonEntry entry) throws Refusal {
        if (method.kind() == Method.Kind.EMISSION && method.gas().isEmpty()) {
            throw new Refusal(MESSAGES.text("jsonMissing", entry.where(), "gas"));
        }
        String wanted = switch (method.kind()) {
            case EMISSION -> "t" + method.gas();
            case REDUCTION -> "tCO2e";
            case FIGURE -> method.resultUnit();
        };
        known(wanted, entry);
        known(method.resultUnit(), entry);
        if (units.factor(method.resultUnit(), wanted).isEmpty()) {
            throw new Refusal(MESSAGES.text("resultNotGas", entry.where(), method.resultUnit(), wanted));
        }
    }
}
