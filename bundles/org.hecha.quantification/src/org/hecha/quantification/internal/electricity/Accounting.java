package org.hecha.quantification.internal.electricity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

import org.hecha.core.text.Localized;
import org.hecha.core.text.Messages;
import org.hecha.model.engagement.Engagement;
import org.hecha.model.inventory.ElectricitySupply;
import org.hecha.model.inventory.Inventory;
import org.hecha.model.inventory.SupplyKind;
import org.hecha.quantification.internal.JsonEntry;
import org.hecha.quantification.internal.Numbers;
import org.hecha.quantification.internal.ProblemKind;
import org.hecha.standard.calculation.Calculation;
import org.hecha.standard.calculation.ElectricityAccount;
import org.hecha.standard.calculation.PowerClaim;
import org.hecha.standard.calculation.Problem;
import org.hecha.standard.calculation.Quantification;

/** One account of electricity in the making. Used once. */
final class Accounting {

    private static final Messages MESSAGES = Messages.of(JsonEntry.class);

    private final Quantification quantification;
    private final ElectricityRules rules;
    private final Engagement engagement;
    private final List<Problem> problems = new ArrayList<>();
    private final List<Judgement> judgements = new ArrayList<>();
    private final SourceLots sources;

    Accounting(Quantification quantification, ElectricityRules rules, Engagement engagement, Inventory inventory,
            Calculation calculation) {
        this.quantification = quantification;
        this.rules = rules;
        this.engagement = engagement;
        problems.addAll(rules.problems());
        if (rules.views().isEmpty()) {
            problems.add(ProblemKind.ELECTRICITY_RULES_MISSING.of(""));
        }
        sources = new SourceLots(quantification, engagement, inventory, calculation, rules.unit());
        problems.addAll(sources.problems());
        ClaimJudge judge = new ClaimJudge(quantification, rules, engagement, inventory, sources.byYear());
        for (ElectricitySupply supply : inventory.getSupplies()) {
            if (countable(supply)) {
                judgements.add(judge.judge(supply, lot(supply)));
            }
        }
    }

    private boolean countable(ElectricitySupply supply) {
        Localized label = label(supply);
        boolean amount = supply.getQuantity() != null && supply.getQuantity().signum() >= 0
                && plausible(supply.getQuantity()) && supply.getUnit() != null
                && quantification.converts(supply.getUnit(), rules.unit());
        if (!amount) {
            problems.add(ProblemKind.SUPPLY_NOT_COUNTED.of(supply.getId(), label, rules.unit()));
        } else if (Span.apart(supply, engagement)) {
            problems.add(ProblemKind.SUPPLY_OUTSIDE_PERIOD.of(supply.getId(), label,
                    Span.text(engagement.getPeriodStart(), engagement.getPeriodEnd())));
        }
        return amount && !Span.apart(supply, engagement);
    }

    private static boolean plausible(BigDecimal quantity) {
        try {
            return Numbers.plausible(quantity) != null;
        } catch (ArithmeticException e) {
            return false;
        }
    }

    private Lot lot(ElectricitySupply supply) {
        String province = sources.province("");
        return new Lot(Span.year(supply.getPeriodStart(), engagement), supply.getId() == null ? "" : supply.getId(),
                label(supply), supply.getKind(),
                quantification.convert(supply.getQuantity(), supply.getUnit(), rules.unit()),
                province == null ? List.of() : List.of(province));
    }

    private static Localized label(ElectricitySupply supply) {
        return MESSAGES.text("supply." + supply.getKind().getName(),
                Span.text(supply.getPeriodStart(), supply.getPeriodEnd()));
    }

    ElectricityAccount account() {
        PowerFactors factors = new PowerFactors(quantification, rules.factorUnit(),
                engagement.getElectricityYear());
        List<YearOfPower> years = years();
        List<PowerClaim> claims = judgements.stream().flatMap(judgement -> judgement.claim().stream()).toList();
        ViewOfPower views = new ViewOfPower(factors, years);
        var drawn = rules.views().stream().map(views::of).toList();
        problems.addAll(factors.problems());
        return new ElectricityAccount(years.stream().map(YearOfPower::bought).reduce(BigDecimal.ZERO, BigDecimal::add),
                sum(SupplyKind.SELF_GENERATED), sum(SupplyKind.EXPORTED), claims, drawn, problems);
    }

    private BigDecimal sum(SupplyKind kind) {
        return judgements.stream().filter(judgement -> judgement.lot().kind() == kind)
                .map(judgement -> judgement.lot().quantity()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private List<YearOfPower> years() {
        SortedMap<Integer, BigDecimal> bought = sources.byYear();
        SortedSet<Integer> all = new TreeSet<>(bought.keySet());
        judgements.forEach(judgement -> all.add(judgement.lot().year()));
        Map<Integer, YearOfPower> years = new TreeMap<>();
        for (Integer year : all) {
            YearOfPower power = new YearOfPower(year, sources.lots().stream().filter(lot -> lot.year() == year).toList(),
                    judgements.stream().filter(judgement -> judgement.lot().year() == year).toList(),
                    rules.purchased(), MESSAGES.text("supply.REST", year == 0 ? "" : String.format(Locale.ROOT, "%d", year)));
            power.excess().ifPresent(excess -> problems.add(ProblemKind.SUPPLIES_ABOVE_SOURCES.of("",
                    String.valueOf(year), power.listed(), power.bought(), rules.unit())));
            years.put(year, power);
        }
        return List.copyOf(years.values());
    }
}
