package org.hecha.cli.verb;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

import org.hecha.cli.CliText;
import org.hecha.cli.Services;
import org.hecha.core.EngagementDocument;
import org.hecha.core.text.Localized;
import org.hecha.core.text.Refusal;
import org.hecha.model.fieldwork.Sample;
import org.hecha.model.finding.Finding;
import org.hecha.model.finding.Suppression;
import org.hecha.report.VerifierWork;
import org.hecha.report.VerifierWork.Titled;
import org.hecha.standard.Rule;
import org.hecha.standard.Standing;
import org.hecha.standard.Text;
import org.hecha.verification.MaterialityAssessment;
import org.hecha.verification.evidence.EvidenceKind;
import org.hecha.verification.process.ProcessDefinition;
import org.hecha.verification.process.SignOffSubject;
import org.hecha.verification.process.StepDefinition;
import org.hecha.verification.process.Technique;
import org.hecha.verification.sampling.Estimator;
import org.hecha.verification.sampling.SampleReview;

/** What of the verifier's work a report prints and the model does not hold. */
final class ReportedWork {

    private final Services services;
    private final EngagementDocument document;

    ReportedWork(Services services, EngagementDocument document) {
        this.services = services;
        this.document = document;
    }

    VerifierWork of(Recalculation result) throws Refusal {
        List<SampleReview> reviews = reviews(result);
        Map<String, Localized> samples = new HashMap<>();
        reviews.forEach(review -> samples.put(review.sample().getId(), sentence(review)));
        MaterialityAssessment materiality = MaterialityAssessment.of(document.engagement(), document.inventory(),
                document.findings(), result.byCriteria());
        List<Localized> remarks = new ArrayList<>(remarks());
        materiality.same().forEach(one -> remarks.add(one.text()));
        return new VerifierWork(materiality.lines(), samples, titles(reviews), remarks);
    }

    private List<SampleReview> reviews(Recalculation result) {
        return document.engagement().getFieldwork() == null ? List.of() : document.engagement().getFieldwork().getSamples()
                .stream().map(sample -> services.sampling().review(document.engagement(), document.inventory(),
                        result.asStated(), sample, Estimator.DIFFERENCE)).toList();
    }

    private static Localized sentence(SampleReview review) {
        Sample sample = review.sample();
        return CliText.text("sampleReported", CliText.text("sample.method." + sample.getMethod().getLiteral()), //$NON-NLS-1$ //$NON-NLS-2$
                String.valueOf(sample.getSeed()), review.items().size(), review.untested(), review.errors().size(),
                review.projection().map(one -> SampleOutput.projected(one, sample.getTolerable())).or(review::obstacle)
                        .orElseGet(() -> SampleOutput.state(review)));
    }

    private Map<Titled, Map<String, Localized>> titles(List<SampleReview> reviews) {
        Map<Titled, Map<String, Localized>> titles = new EnumMap<>(Titled.class);
        ProcessDefinition process = services.processes().of(document.engagement());
        titles.put(Titled.STEP, by(process.steps(), StepDefinition::id, StepDefinition::title));
        titles.put(Titled.TECHNIQUE, by(process.techniques(), Technique::id, Technique::title));
        titles.put(Titled.SIGN_OFF, by(process.subjects(), SignOffSubject::id, SignOffSubject::title));
        titles.put(Titled.EVIDENCE_KIND, by(services.evidenceKinds().all(), EvidenceKind::id, EvidenceKind::title));
        titles.put(Titled.SAMPLING_RULES, rules(reviews));
        List<Rule> asked = Stream.concat(document.findings().getFindings().stream().map(Finding::getRuleId),
                document.findings().getSuppressions().stream().map(Suppression::getRuleId)).filter(Objects::nonNull)
                .distinct().flatMap(id -> services.verification().rule(id).stream()).toList();
        titles.put(Titled.RULE, by(asked, Rule::id, Rule::question));
        return titles;
    }

    /** A sample keeps its rule set with what was chosen for it; how sure the rules are is said wherever they are named. */
    private static Map<String, Localized> rules(List<SampleReview> reviews) {
        Map<String, Localized> titles = new HashMap<>();
        reviews.forEach(review -> review.rules().ifPresent(rules -> titles.put(review.sample().getRuleSet(),
                CliText.text("sampleRulesReported", rules.title(), CliText.text("sample.standing." + rules.standing()))))); //$NON-NLS-1$ //$NON-NLS-2$
        return titles;
    }

    private static <T> Map<String, Localized> by(List<T> all, Function<T, String> id, Function<T, Text> title) {
        Map<String, Localized> titles = new HashMap<>();
        all.forEach(one -> titles.put(id.apply(one), title.apply(one)));
        return titles;
    }

    /** Says of a wording that nobody confirmed that it is so. */
    private List<Localized> remarks() throws Refusal {
        if (document.engagement().getOpinion() == null) {
            return List.of();
        }
        return services.opinions().texts(document.engagement()).filter(texts -> texts.standing() == Standing.UNCONFIRMED)
                .map(texts -> CliText.text("opinionUnconfirmed", texts.standardId(), texts.source())).stream().toList(); //$NON-NLS-1$
    }
}
