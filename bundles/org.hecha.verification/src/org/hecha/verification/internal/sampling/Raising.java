package org.hecha.verification.internal.sampling;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.emf.common.command.Command;
import org.hecha.core.EngagementDocument;
import org.hecha.core.Identities;
import org.hecha.core.text.Refusal;
import org.hecha.model.engagement.TeamMember;
import org.hecha.model.fieldwork.Sample;
import org.hecha.model.fieldwork.SampleItem;
import org.hecha.model.finding.Finding;
import org.hecha.model.finding.FindingArea;
import org.hecha.model.finding.FindingFactory;
import org.hecha.model.finding.FindingKind;
import org.hecha.model.finding.FindingState;
import org.hecha.model.finding.Severity;
import org.hecha.verification.FindingEvent;
import org.hecha.verification.HistoryPen;
import org.hecha.verification.Team;
import org.hecha.verification.sampling.Projection;
import org.hecha.verification.sampling.SampleReview;

/** Turns the errors of a finished sample into findings. Used once. */
final class Raising {

    private final Sample sample;
    private final SampleReview review;
    private final Locale language;
    private final String prefix;
    private final Map<String, Finding> raised = new HashMap<>();
    private final HistoryPen pen;

    Raising(EngagementDocument document, Chain chain, SampleReview review, TeamMember member, Instant at) {
        this.sample = review.sample();
        this.review = review;
        this.language = Team.language(document.engagement());
        // Of the first sample: what an enlarged one raises again is the same matter.
        this.prefix = "SAMPLE|" + chain.first().getId() + '|';
        this.pen = new HistoryPen(document.findings(), at, member.getName());
        document.findings().getFindings().forEach(finding -> raised.put(finding.getFingerprint(), finding));
    }

    Command raise(boolean withKnown) throws Refusal {
        if (withKnown) {
            review.items().forEach(this::known);
        }
        projected(review.projection().orElseThrow());
        if (pen.isBlank()) {
            throw SamplingText.refusal("nothingToRaise", sample.getTitle());
        }
        return pen.command(say("raise", sample.getTitle()));
    }

    private void known(SampleReview.Item one) {
        SampleItem item = one.item();
        BigDecimal amount = one.difference().orElse(BigDecimal.ZERO);
        Finding before = raised.get(prefix + item.getSubjectId());
        if (before != null) {
            follow(before, amount);
        } else if (one.error()) {
            Finding finding = fresh(prefix + item.getSubjectId(), amount, Severity.WARN,
                    say("findingKnown", sample.getTitle(), item.getSubjectId(), item.getQuantity(), item.getAudited()),
                    say("findingKnownText", item.getNote(), SamplingText.printed(amount)));
            finding.setSubjectId(item.getSubjectId());
            finding.getAnnotationIds().addAll(item.getAnnotationIds());
            add(finding);
        }
    }

    /** Only what the projection adds: the known errors have findings of their own. */
    private void projected(Projection projection) {
        Finding before = raised.get(prefix + "projection");
        BigDecimal rest = projection.remainder();
        if (before != null) {
            follow(before, rest);
        } else if (rest.signum() != 0) {
            boolean grave = review.verdict() == SampleReview.Verdict.EXCEEDED;
            Finding finding = fresh(prefix + "projection", rest, grave ? Severity.FAIL : Severity.WARN,
                    say("findingProjected", sample.getTitle()),
                    say("findingProjectedText", projection.procedure(), sample.getItems().size(),
                            sample.getPopulationCount(), SamplingText.printed(projection.known()),
                            SamplingText.printed(projection.projected()), projection.confidence(),
                            projection.lower().map(SamplingText::printed).orElse("?"),
                            projection.upper().map(SamplingText::printed).orElse("?")));
            finding.setSampleId(sample.getId());
            add(finding);
        }
    }

    private Finding fresh(String fingerprint, BigDecimal amount, Severity severity, String title, String text) {
        Finding finding = Identities.fresh(FindingFactory.eINSTANCE.createFinding());
        finding.setState(FindingState.OPEN);
        finding.setKind(amount.signum() == 0 ? FindingKind.NON_CONFORMITY : FindingKind.MISSTATEMENT);
        finding.setArea(FindingArea.DATA);
        finding.setSeverity(severity);
        finding.setTitle(title);
        finding.setDescription(text);
        finding.setRemedy(say("findingRemedy"));
        finding.setFingerprint(fingerprint);
        finding.setMisstatement(amount.signum() == 0 ? null : amount);
        return finding;
    }

    private void add(Finding finding) {
        pen.raise(finding, FindingEvent.RAISED, finding.getTitle());
    }

    /** A finding raised before keeps its number; a closed one whose amount changed is open again. */
    private void follow(Finding finding, BigDecimal amount) {
        BigDecimal before = finding.getMisstatement() == null ? BigDecimal.ZERO : finding.getMisstatement();
        if (before.compareTo(amount) == 0) {
            return;
        }
        boolean closed = finding.getState() == FindingState.CLOSED;
        pen.write(finding, closed ? FindingEvent.REOPENED : FindingEvent.CHANGED,
                say("findingFollows", sample.getTitle(), SamplingText.printed(amount)), () -> {
                    if (closed) {
                        finding.setClosure(null);
                        finding.setState(FindingState.OPEN);
                    }
                    finding.setMisstatement(amount);
                    if (finding.getSampleId() != null) {
                        finding.setSampleId(sample.getId());
                    }
                });
    }

    private String say(String key, Object... arguments) {
        return SamplingText.text(key, arguments).in(language);
    }
}
