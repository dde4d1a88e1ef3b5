package org.hecha.report.internal.work;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.hecha.core.text.Localized;
import org.hecha.core.text.Messages;
import org.hecha.core.text.Numbers;
import org.hecha.core.text.Refusal;
import org.hecha.model.engagement.Engagement;
import org.hecha.model.fieldwork.Sample;
import org.hecha.model.finding.Finding;
import org.hecha.model.finding.FindingRegister;
import org.hecha.model.finding.Suppression;
import org.hecha.model.inventory.Inventory;
import org.hecha.report.VerifierWork;
import org.hecha.report.VerifierWork.Titled;
import org.hecha.standard.Rule;
import org.hecha.standard.Standing;
import org.hecha.standard.Text;
import org.hecha.standard.calculation.Calculation;
import org.hecha.verification.MaterialityAssessment;
import org.hecha.verification.Verification;
import org.hecha.verification.evidence.EvidenceKind;
import org.hecha.verification.evidence.EvidenceKinds;
import org.hecha.verification.opinion.OpinionIssuing;
import org.hecha.verification.process.ProcessDefinition;
import org.hecha.verification.process.Processes;
import org.hecha.verification.process.SignOffSubject;
import org.hecha.verification.process.StepDefinition;
import org.hecha.verification.process.Technique;
import org.hecha.verification.sampling.Estimator;
import org.hecha.verification.sampling.Projection;
import org.hecha.verification.sampling.SampleReview;
import org.hecha.verification.sampling.Sampling;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What of the verifier's work a report prints and the model does not hold. Safe for any thread. */
@Component(service = GatheredWork.class)
public final class GatheredWork {

    private static final Messages MESSAGES = Messages.of(GatheredWork.class);
    private static final int DECIMALS = 2;

    private final Sampling sampling;
    private final Processes processes;
    private final EvidenceKinds kinds;
    private final Verification verification;
    private final OpinionIssuing opinions;

    @Activate
    public GatheredWork(@Reference(name = "sampling") Sampling sampling, @Reference(name = "processes") Processes processes,
            @Reference(name = "kinds") EvidenceKinds kinds, @Reference(name = "verification") Verification verification,
            @Reference(name = "opinions") OpinionIssuing opinions) {
        this.sampling = sampling;
        this.processes = processes;
        this.kinds = kinds;
        this.verification = verification;
        this.opinions = opinions;
    }

    VerifierWork of(Engagement engagement, Inventory inventory, FindingRegister findings, Calculation stated,
            Calculation criteria) throws Refusal {
        List<SampleReview> reviews = engagement.getFieldwork() == null ? List.of() : engagement.getFieldwork().getSamples()
                .stream().map(sample -> sampling.review(engagement, inventory, stated, sample, Estimator.DIFFERENCE)).toList();
        Map<String, Localized> samples = new HashMap<>();
        reviews.forEach(review -> samples.put(review.sample().getId(), sentence(review)));
        MaterialityAssessment materiality = MaterialityAssessment.of(engagement, inventory, findings, criteria);
        List<Localized> remarks = new ArrayList<>(remarks(engagement));
        materiality.same().forEach(one -> remarks.add(one.text()));
        return new VerifierWork(materiality.lines(), samples, titles(engagement, findings, reviews), remarks);
    }

    private static Localized sentence(SampleReview review) {
        Sample sample = review.sample();
        return MESSAGES.text("sampleReported", MESSAGES.text("sample.method." + sample.getMethod().getLiteral()),
                String.valueOf(sample.getSeed()), review.items().size(), review.untested(), review.errors().size(),
                review.projection().map(one -> projected(one, sample.getTolerable())).or(review::obstacle)
                        .orElseGet(() -> state(review)));
    }

    private static Localized projected(Projection projection, BigDecimal tolerable) {
        return MESSAGES.text("sampleProjection", projection.procedure(), tonnes(projection.known()),
                tonnes(projection.projected()), projection.confidence(), limit(projection.lower()), limit(projection.upper()),
                tolerable == null ? "-" : tonnes(tolerable));
    }

    private static String tonnes(BigDecimal amount) {
        return Numbers.grouped(amount, DECIMALS);
    }

    private static String limit(Optional<BigDecimal> limit) {
        return limit.map(GatheredWork::tonnes).orElse("?");
    }

    private static Localized state(SampleReview review) {
        return review.enlargedBy().map(larger -> MESSAGES.text("sampleEnlargedTo", larger.getTitle()))
                .orElseGet(() -> MESSAGES.text("sample.verdict." + review.verdict()));
    }

    private Map<Titled, Map<String, Localized>> titles(Engagement engagement, FindingRegister findings,
            List<SampleReview> reviews) {
        Map<Titled, Map<String, Localized>> titles = new EnumMap<>(Titled.class);
        ProcessDefinition process = processes.of(engagement);
        titles.put(Titled.STEP, by(process.steps(), StepDefinition::id, StepDefinition::title));
        titles.put(Titled.TECHNIQUE, by(process.techniques(), Technique::id, Technique::title));
        titles.put(Titled.SIGN_OFF, by(process.subjects(), SignOffSubject::id, SignOffSubject::title));
        titles.put(Titled.EVIDENCE_KIND, by(kinds.all(), EvidenceKind::id, EvidenceKind::title));
        titles.put(Titled.SAMPLING_RULES, rules(reviews));
        List<Rule> asked = Stream.concat(findings.getFindings().stream().map(Finding::getRuleId),
                findings.getSuppressions().stream().map(Suppression::getRuleId)).filter(Objects::nonNull).distinct()
                .flatMap(id -> verification.rule(id).stream()).toList();
        titles.put(Titled.RULE, by(asked, Rule::id, Rule::question));
        return titles;
    }

    /** A sample keeps its rule set with what was chosen for it; how sure the rules are is said wherever they are named. */
    private static Map<String, Localized> rules(List<SampleReview> reviews) {
        Map<String, Localized> titles = new HashMap<>();
        reviews.forEach(review -> review.rules().ifPresent(rules -> titles.put(review.sample().getRuleSet(),
                MESSAGES.text("sampleRulesReported", rules.title(), MESSAGES.text("sample.standing." + rules.standing())))));
        return titles;
    }

    private static <T> Map<String, Localized> by(List<T> all, Function<T, String> id, Function<T, Text> title) {
        Map<String, Localized> titles = new HashMap<>();
        all.forEach(one -> titles.put(id.apply(one), title.apply(one)));
        return titles;
    }

    /** Says of a wording that nobody confirmed that it is so. */
    private List<Localized> remarks(Engagement engagement) throws Refusal {
        if (engagement.getOpinion() == null) {
            return List.of();
        }
        return opinions.texts(engagement).filter(texts -> texts.standing() == Standing.UNCONFIRMED)
                .map(texts -> MESSAGES.text("opinionUnconfirmed", texts.standardId(), texts.source())).stream().toList();
    }
}
