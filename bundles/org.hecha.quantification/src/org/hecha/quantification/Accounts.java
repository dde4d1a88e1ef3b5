package org.hecha.quantification;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;

import org.hecha.model.inventory.EmissionSource;
import org.hecha.model.inventory.Inventory;
import org.hecha.model.inventory.Removal;
import org.hecha.model.inventory.ReportedFigure;
import org.hecha.quantification.Account.Contribution;
import org.hecha.quantification.Account.Kind;
import org.hecha.quantification.Account.Part;
import org.hecha.quantification.Account.Sum;
import org.hecha.quantification.internal.TextKey;
import org.hecha.quantification.internal.trace.Derivation;
import org.hecha.quantification.internal.trace.RemovalTerm;
import org.hecha.standard.Text;
import org.hecha.standard.calculation.Calculation;
import org.hecha.standard.calculation.LineResult;
import org.hecha.standard.calculation.Problem;
import org.hecha.standard.calculation.Quantification;
import org.hecha.standard.calculation.Term;

/** Accounts for every number of a calculated inventory: lines, figures, removals, categories and totals. Used once. */
public final class Accounts {

    private static final String CO2E = "tCO2e";
    private static final int ENERGY = 2;

    private final Quantification quantification;
    private final Inventory inventory;
    private final Calculation calculation;
    private final Map<String, String> names = new HashMap<>();

    private Accounts(Quantification quantification, Inventory inventory, Calculation calculation) {
        this.quantification = quantification;
        this.inventory = inventory;
        this.calculation = calculation;
        inventory.getSources().forEach(source -> names.put(source.getId(), name(source.getName(), source.getId())));
    }

    /**
     * In the order of the inventory, sums last.
     *
     * @param calculation of this inventory as it stands
     */
    public static List<Account> of(Quantification quantification, Inventory inventory, Calculation calculation) {
        return new Accounts(quantification, inventory, calculation).all();
    }

    private List<Account> all() {
        List<Account> accounts = new ArrayList<>();
        for (EmissionSource source : inventory.getSources()) {
            calculation.line(source.getId()).ifPresent(line -> accounts.add(line(source, line)));
        }
        for (ReportedFigure figure : inventory.getFigures()) {
            calculation.figure(figure.getId()).ifPresent(result -> accounts.add(new Account(figure.getId(), Kind.FIGURE,
                    same(name(figure.getLabel(), figure.getId())), result.trace(), Optional.empty(), Optional.empty(),
                    Optional.empty(), result.problems())));
        }
        List<Part> removals = new ArrayList<>();
        inventory.getRemovals().forEach(removal -> accounts.add(removal(removal, removals)));
        TreeSet<Integer> categories = new TreeSet<>(calculation.totals().byCategory().keySet());
        for (int category : categories) {
            accounts.add(lines("category-" + category, TextKey.SUM_CATEGORY.text(category),
                    line -> line.category() == category, LineResult::co2e, CO2E));
        }
        accounts.add(lines("total-without-energy", TextKey.SUM_WITHOUT_ENERGY.text(),
                line -> line.category() != ENERGY, LineResult::co2e, CO2E));
        accounts.add(lines("total", TextKey.SUM_TOTAL.text(), line -> true, LineResult::co2e, CO2E));
        accounts.add(lines("biogenic", TextKey.SUM_BIOGENIC.text(), line -> line.biogenic().signum() != 0,
                LineResult::biogenic, "tCO2"));
        accounts.add(sum("removals", TextKey.SUM_REMOVALS.text(), removals, CO2E));
        return accounts;
    }

    private static Account line(EmissionSource source, LineResult line) {
        Optional<Contribution> contribution = line.trace().map(trace -> new Contribution(line.mass().orElseThrow(),
                line.gas(), line.biogenic().abs(), new Derivation(trace).potential(), trace.method().deducted(),
                line.co2e()));
        return new Account(source.getId(), Kind.LINE, same(name(source.getName(), source.getId())), line.trace(),
                contribution, Optional.empty(), Optional.empty(), line.problems());
    }

    private Account removal(Removal removal, List<Part> removals) {
        String name = name(removal.getName(), removal.getId());
        List<Problem> problems = calculation.problems().stream()
                .filter(problem -> problem.subjectId().equals(removal.getId())).toList();
        Optional<Term> term = problems.stream().anyMatch(Problem::blocking) ? Optional.empty()
                : RemovalTerm.of(quantification, removal, name);
        term.ifPresent(given -> removals.add(new Part(removal.getId(), name, given.value())));
        return new Account(removal.getId(), Kind.REMOVAL, same(name), Optional.empty(), Optional.empty(), term,
                Optional.empty(), problems);
    }

    private Account lines(String id, Text name, Predicate<LineResult> wanted, Function<LineResult, BigDecimal> amount,
            String unit) {
        return sum(id, name, calculation.lines().stream().filter(line -> line.mass().isPresent()).filter(wanted)
                .map(line -> new Part(line.sourceId(), names.getOrDefault(line.sourceId(), ""), amount.apply(line)))
                .toList(), unit);
    }

    private static Account sum(String id, Text name, List<Part> parts, String unit) {
        BigDecimal result = parts.stream().map(Part::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Account(id, Kind.SUM, name, Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.of(new Sum(parts, result, unit)), List.of());
    }

    private static String name(String name, String id) {
        return name == null || name.isBlank() ? String.valueOf(id) : name;
    }

    private static Text same(String name) {
        return new Text(name, name);
    }
}
