package org.hecha.verification.internal.sampling;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;

import org.eclipse.emf.common.command.Command;
import org.hecha.core.EngagementDocument;
import org.hecha.core.text.Localized;
import org.hecha.core.text.Refusal;
import org.hecha.model.engagement.Engagement;
import org.hecha.model.engagement.TeamMember;
import org.hecha.model.fieldwork.Sample;
import org.hecha.model.fieldwork.SamplingMethod;
import org.hecha.model.inventory.Inventory;
import org.hecha.standard.calculation.Basis;
import org.hecha.standard.calculation.Calculation;
import org.hecha.standard.calculation.Problem;
import org.hecha.standard.calculation.Quantification;
import org.hecha.standard.comparison.Materiality;
import org.hecha.verification.Team;
import org.hecha.verification.checklist.TableIntake;
import org.hecha.verification.sampling.DrawnSample;
import org.hecha.verification.sampling.Estimator;
import org.hecha.verification.sampling.Population;
import org.hecha.verification.sampling.PopulationScope;
import org.hecha.verification.sampling.SampleDesign;
import org.hecha.verification.sampling.SampleReview;
import org.hecha.verification.sampling.SampleSize;
import org.hecha.verification.sampling.Sampling;
import org.hecha.verification.sampling.SamplingRules;
import org.hecha.verification.sampling.StratumKey;
import org.hecha.verification.sampling.TestResult;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Populations, selection, results and extrapolation over the installed calculation. */
@Component
public final class SamplingService implements Sampling {

    private final Quantification quantification;
    private final Populations populations;

    @Activate
    public SamplingService(@Reference Quantification quantification) {
        this.quantification = quantification;
        this.populations = new Populations(quantification);
    }

    @Override
    public Population population(Engagement engagement, Inventory inventory, PopulationScope scope) throws Refusal {
        return populations.of(inventory, stated(engagement, inventory), scope);
    }

    private Calculation stated(Engagement engagement, Inventory inventory) {
        return quantification.calculate(engagement, inventory, Basis.AS_STATED);
    }

    private RuleSets ruleSets() {
        return RuleSets.of(quantification.standards());
    }

    @Override
    public List<SamplingRules> rules() {
        return ruleSets().all();
    }

    @Override
    public List<Problem> problems() {
        return ruleSets().problems();
    }

    @Override
    public SampleSize size(Engagement engagement, Inventory inventory, SampleDesign design) throws Refusal {
        Calculation stated = stated(engagement, inventory);
        return size(engagement, inventory, stated, design, populations.of(inventory, stated, design.scope()));
    }

    private SampleSize size(Engagement engagement, Inventory inventory, Calculation stated, SampleDesign design,
            Population population) throws Refusal {
        if (population.count() == 0) {
            throw SamplingText.refusal("populationEmpty");
        }
        boolean stratified = design.method() == SamplingMethod.STRATIFIED;
        if (stratified == (design.strata() == StratumKey.NONE)) {
            throw SamplingText.refusal(stratified ? "strataMissing" : "strataNotAsked");
        }
        Optional<SamplingRules> rules = Optional.empty();
        if (!design.ruleSet().isEmpty()) {
            SamplingRules chosen = installed(design.ruleSet());
            List<Localized> violated = new Conditions(inventory, stated).violated(chosen,
                    new RuleChoice(design.ruleSet(), design.many()), population);
            if (!violated.isEmpty()) {
                throw new Refusal(violated.get(0));
            }
            rules = Optional.of(chosen);
        }
        Optional<BigDecimal> tolerable = design.size().tolerable().or(() -> Materiality.of(engagement,
                quantification.calculate(engagement, inventory, Basis.BY_CRITERIA).totals().total()).threshold());
        return new Sizing(population, design.method()).of(design.size(), rules, tolerable);
    }

    private SamplingRules installed(String id) throws Refusal {
        RuleSets sets = ruleSets();
        return sets.find(id).orElseThrow(() -> SamplingText.refusal("rulesUnknown", id,
                sets.all().stream().map(SamplingRules::id).collect(Collectors.joining(", "))));
    }

    @Override
    public DrawnSample draw(EngagementDocument document, SampleDesign design, String member, Instant at) throws Refusal {
        TeamMember by = Team.member(document.engagement(), member, Team.verifying());
        if (design.title() == null || design.title().isBlank()) {
            throw SamplingText.refusal("titleMissing");
        }
        checkFree(document.engagement(), design.title().strip());
        Calculation stated = stated(document.engagement(), document.inventory());
        Population population = populations.of(document.inventory(), stated, design.scope());
        SampleSize size = size(document.engagement(), document.inventory(), stated, design, population);
        Sample sample = new Drawing(population, by, at).first(design, size);
        return new DrawnSample(sample, size.reason(), Drawing.command(document, sample, "draw"));
    }

    private static void checkFree(Engagement engagement, String title) throws Refusal {
        if (Chain.all(engagement).stream().anyMatch(sample -> title.equals(sample.getTitle()))) {
            throw SamplingText.refusal("titleTwice", title);
        }
    }

    @Override
    public Sample find(Engagement engagement, String named) throws Refusal {
        List<Sample> samples = Chain.all(engagement);
        Optional<Sample> found = samples.stream()
                .filter(sample -> sample.getId().equals(named) || String.valueOf(sample.getTitle()).equals(named))
                .reduce((first, second) -> second);
        return found.orElseThrow(() -> SamplingText.refusal("sampleUnknown", String.valueOf(named),
                samples.stream().map(Sample::getTitle).collect(Collectors.joining(", "))));
    }

    /** The newest of its chain alone is worked on. */
    private Sample current(Engagement engagement, String named) throws Refusal {
        Sample sample = find(engagement, named);
        Optional<Sample> after = Chain.after(engagement, sample);
        if (after.isPresent()) {
            throw SamplingText.refusal("sampleEnlarged", sample.getTitle(), after.get().getTitle());
        }
        return sample;
    }

    @Override
    public Command record(EngagementDocument document, String sample, List<TestResult> results, String member, Instant at)
            throws Refusal {
        TeamMember by = Team.member(document.engagement(), member, Team.verifying());
        return new Results(document, current(document.engagement(), sample), by, at).record(results);
    }

    @Override
    public TableIntake recordTable(EngagementDocument document, String named, List<List<String>> rows, String member,
            Instant at) throws Refusal {
        TeamMember by = Team.member(document.engagement(), member, Team.verifying());
        Sample sample = current(document.engagement(), named);
        return new ResultTable(() -> new Results(document, sample, by, at), Team.language(document.engagement()))
                .read(rows);
    }

    @Override
    public DrawnSample enlarge(EngagementDocument document, String named, OptionalInt size, String reason, String member,
            Instant at) throws Refusal {
        Engagement engagement = document.engagement();
        TeamMember by = Team.member(engagement, member, Team.verifying());
        Sample sample = current(engagement, named);
        Reviews reviews = reviews(engagement, document.inventory(), stated(engagement, document.inventory()));
        SampleReview review = reviews.of(sample, Estimator.DIFFERENCE);
        if (review.obstacle().isPresent()) {
            throw new Refusal(review.obstacle().get());
        }
        Population population = reviews.population(sample);
        Enlarging.Aim aim = new Enlarging(review, population).aim(size, reason == null ? "" : reason,
                Team.language(engagement));
        Chain chain = Chain.of(engagement, sample);
        String title = SamplingText.text("enlargedTitle", chain.first().getTitle(), chain.samples().size())
                .in(Team.language(engagement));
        checkFree(engagement, title);
        Sample larger = new Drawing(population, by, at).larger(chain, sample, aim.size(), title, aim.reason());
        return new DrawnSample(larger, Localized.verbatim(aim.reason()), Drawing.command(document, larger, "enlarge"));
    }

    @Override
    public SampleReview review(Engagement engagement, Inventory inventory, Sample sample, Estimator estimator) {
        return review(engagement, inventory, stated(engagement, inventory), sample, estimator);
    }

    @Override
    public SampleReview review(Engagement engagement, Inventory inventory, Calculation asStated, Sample sample,
            Estimator estimator) {
        return reviews(engagement, inventory, asStated).of(sample, estimator);
    }

    private Reviews reviews(Engagement engagement, Inventory inventory, Calculation asStated) {
        return new Reviews(engagement, inventory, asStated, populations, ruleSets());
    }

    @Override
    public Command raise(EngagementDocument document, String named, Estimator estimator, boolean withKnown, String member,
            Instant at) throws Refusal {
        TeamMember by = Team.member(document.engagement(), member, Team.verifying());
        Sample sample = current(document.engagement(), named);
        SampleReview review = review(document.engagement(), document.inventory(), sample, estimator);
        if (review.projection().isEmpty()) {
            throw SamplingText.refusal("noProjection", sample.getTitle(), review.obstacle()
                    .orElseGet(() -> SamplingText.text("unfinished", review.untested())));
        }
        return new Raising(document, Chain.of(document.engagement(), sample), review, by, at).raise(withKnown);
    }
}
