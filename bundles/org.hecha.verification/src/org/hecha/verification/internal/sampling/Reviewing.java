package org.hecha.verification.internal.sampling;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.hecha.core.text.Localized;
import org.hecha.model.fieldwork.Sample;
import org.hecha.model.fieldwork.SamplingMethod;
import org.hecha.verification.sampling.Estimator;
import org.hecha.verification.sampling.Population;
import org.hecha.verification.sampling.Projection;
import org.hecha.verification.sampling.SampleReview;
import org.hecha.verification.sampling.SampleReview.Verdict;
import org.hecha.verification.sampling.SamplingRules;

/** Judges one sample against its population of today. Used once. */
final class Reviewing {

    private final Chain chain;
    private final Sample sample;
    private final Population population;
    private final List<SampleReview.Item> items;
    private final Estimator estimator;

    /** @param population what there is to draw from today */
    Reviewing(Chain chain, Sample sample, Population population, List<SampleReview.Item> items, Estimator estimator) {
        this.chain = chain;
        this.sample = sample;
        this.population = population;
        this.items = items;
        this.estimator = estimator;
    }

    /** What was drawn, by id; empty where the items are not those that seed and size choose. */
    private Optional<Map<String, Drawn>> drawn() {
        Map<String, Drawn> drawn = new HashMap<>();
        if (sample.getMethod() == SamplingMethod.MONETARY_UNIT) {
            new MonetaryDraw(population, sample.getSeed(), chain.passes()).draw()
                    .forEach(one -> drawn.put(one.item().id(), one));
        } else {
            SeededOrder order = new SeededOrder(sample.getSeed());
            Map<String, Long> numbers = new HashMap<>();
            sample.getItems().forEach(item -> numbers.merge(String.valueOf(item.getStratum()), 1L, Long::sum));
            for (Stratum stratum : Strata.of(population, Strata.of(sample))) {
                order.of(stratum.name(), stratum.items()).stream().limit(numbers.getOrDefault(stratum.name(), 0L))
                        .forEach(item -> drawn.put(item.id(), new Drawn(item, stratum.name(), false, 1)));
            }
        }
        boolean same = drawn.size() == sample.getItems().size() && sample.getItems().stream()
                .allMatch(item -> Optional.ofNullable(drawn.get(item.getSubjectId()))
                        .filter(one -> one.stratum().equals(item.getStratum())
                                && one.certain() == item.isCertain()).isPresent());
        return same ? Optional.of(drawn) : Optional.empty();
    }

    /** Why the sample does not stand for the population; empty where it does. */
    Optional<Localized> obstacle() {
        if (sample.getConfidence() == null || !inside(sample.getConfidence()) || sample.getSize() < 1) {
            return Optional.of(SamplingText.text("sampleDamaged"));
        }
        if (!population.digest().equals(sample.getPopulationDigest())) {
            return Optional.of(SamplingText.text("populationChanged", sample.getPopulationCount(),
                    sample.getPopulationValue() == null ? "?" : SamplingText.printed(sample.getPopulationValue()),
                    population.count(), SamplingText.printed(population.value())));
        }
        boolean everyStratum = sample.getMethod() == SamplingMethod.MONETARY_UNIT
                || Strata.of(population, Strata.of(sample)).stream().allMatch(stratum -> sample.getItems().stream()
                        .anyMatch(item -> stratum.name().equals(item.getStratum())));
        if (!everyStratum) {
            return Optional.of(SamplingText.text("strataChanged"));
        }
        return drawn().isEmpty() ? Optional.of(SamplingText.text("drawChanged", String.valueOf(sample.getSeed())))
                : Optional.empty();
    }

    private static boolean inside(BigDecimal percent) {
        return percent.signum() > 0 && percent.compareTo(BigDecimal.valueOf(100)) < 0;
    }

    /** Only where there is no obstacle and everything was tested. */
    Projection projection() {
        Map<String, Drawn> drawn = drawn().orElseThrow();
        Map<String, List<Tested>> tested = new HashMap<>();
        int undetermined = 0;
        for (SampleReview.Item item : items) {
            undetermined += item.difference().isEmpty() ? 1 : 0;
            Drawn one = drawn.get(item.item().getSubjectId());
            tested.computeIfAbsent(one.stratum(), any -> new ArrayList<>())
                    .add(new Tested(one, item.difference().orElse(BigDecimal.ZERO)));
        }
        List<Localized> remarks = new ArrayList<>();
        if (undetermined > 0) {
            remarks.add(SamplingText.text("remarkUndetermined", undetermined));
        }
        if (tested.containsKey(Stratum.NEGATIVE)) {
            remarks.add(SamplingText.text("remarkNegativeApart"));
        }
        List<StratumSample> strata = Strata.of(population, Strata.of(sample)).stream()
                .map(stratum -> new StratumSample(stratum, tested.getOrDefault(stratum.name(), List.of()))).toList();
        BigDecimal confidence = sample.getConfidence();
        return sample.getMethod() == SamplingMethod.MONETARY_UNIT
                ? new MonetaryEstimate(strata, interval(), confidence).projection(remarks)
                : new ItemEstimate(strata, estimator, confidence).projection(remarks);
    }

    private BigDecimal interval() {
        return population.value().divide(BigDecimal.valueOf(sample.getSize()), MathContext.DECIMAL128);
    }

    static Verdict verdict(Sample sample, Projection projection) {
        BigDecimal tolerable = sample.getTolerable();
        if (tolerable == null || projection.farthest().compareTo(tolerable) <= 0) {
            return Verdict.WITHIN;
        }
        return projection.projected().abs().compareTo(tolerable) > 0 ? Verdict.EXCEEDED : Verdict.IMPRECISE;
    }

    /** What the rule set asks for after errors that the sample before had not shown. */
    static Optional<SampleReview.Demand> demand(Chain chain, Sample sample, SamplingRules rules,
            List<SampleReview.Item> items) {
        Set<String> inherited = chain.inherited();
        long errors = items.stream().filter(SampleReview.Item::error)
                .filter(item -> !inherited.contains(item.item().getSubjectId())).count();
        if (errors == 0 || sample.getItems().size() >= sample.getPopulationCount()) {
            return Optional.empty();
        }
        BigDecimal all = BigDecimal.valueOf(sample.getPopulationCount());
        BigDecimal share = BigDecimal.valueOf(sample.getItems().size()).scaleByPowerOfTen(2).divide(all, MathContext.DECIMAL128);
        Optional<SamplingRules.Step> next = rules.steps().stream().skip(1)
                .filter(step -> step.minimum().compareTo(share) > 0).findFirst();
        return next.map(step -> demand(step, rules, errors, share, all));
    }

    private static SampleReview.Demand demand(SamplingRules.Step step, SamplingRules rules, long errors, BigDecimal share,
            BigDecimal all) {
        BigDecimal wanted = step.after(share);
        int number = wanted.multiply(all).scaleByPowerOfTen(-2).setScale(0, RoundingMode.CEILING).intValueExact();
        String from = SamplingText.percent(share);
        String to = SamplingText.percent(wanted);
        Localized reason = step.maximum().compareTo(wanted) > 0
                ? SamplingText.text("demandRange", rules.title(), errors, from, to, SamplingText.percent(step.maximum()))
                : SamplingText.text("demand", rules.title(), errors, from, to);
        return new SampleReview.Demand(wanted, number, reason);
    }
}
