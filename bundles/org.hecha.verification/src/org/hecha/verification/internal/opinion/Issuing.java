package org.hecha.verification.internal.opinion;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.command.SetCommand;
import org.hecha.core.EngagementDocument;
import org.hecha.core.text.Localized;
import org.hecha.core.text.Messages;
import org.hecha.core.text.Refusal;
import org.hecha.model.engagement.Criterion;
import org.hecha.model.engagement.Engagement;
import org.hecha.model.engagement.EngagementPackage.Literals;
import org.hecha.model.engagement.OpinionKind;
import org.hecha.model.engagement.TeamMember;
import org.hecha.model.engagement.TeamRole;
import org.hecha.model.finding.Finding;
import org.hecha.standard.DataFile;
import org.hecha.standard.Standard;
import org.hecha.standard.calculation.Quantification;
import org.hecha.verification.CheckRun;
import org.hecha.verification.MaterialityAssessment;
import org.hecha.verification.OpinionGround;
import org.hecha.verification.OpinionLimit;
import org.hecha.verification.Team;
import org.hecha.verification.Verification;
import org.hecha.verification.opinion.Expectation;
import org.hecha.verification.opinion.OpinionDraft;
import org.hecha.verification.opinion.OpinionField;
import org.hecha.verification.opinion.OpinionIssuing;
import org.hecha.verification.opinion.OpinionOutlook;
import org.hecha.verification.opinion.OpinionTexts;
import org.hecha.verification.opinion.ProposedOpinion;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Decides whether an opinion may be given, and gives it. */
@Component
public final class Issuing implements OpinionIssuing {

    private static final Messages MESSAGES = Messages.of(OpinionIssuing.class);

    private final Verification verification;
    private final Quantification quantification;

    @Activate
    public Issuing(@Reference Verification verification, @Reference Quantification quantification) {
        this.verification = verification;
        this.quantification = quantification;
    }

    @Override
    public OpinionOutlook outlook(EngagementDocument document, OpinionDraft draft) throws Refusal {
        Engagement engagement = document.engagement();
        OpinionTexts texts = texts(engagement).orElseThrow(() -> refusal("noTexts"));
        CheckRun now = verification.check(engagement, document.inventory(), document.evidence(), document.findings(),
                Optional.of(document.folder()));
        MaterialityAssessment materiality = MaterialityAssessment.of(engagement, document.inventory(),
                document.findings(), now.byCriteria());
        OpinionLimit limit = OpinionLimit.of(new OpinionGround(document.findings(), materiality,
                StaleChecks.of(document.findings(), now), StaleChecks.contradicted(document.findings(), now),
                !draft.scopeLimitation().isEmpty(), draft.pervasive()));
        List<Expectation> met = new ArrayList<>();
        List<Expectation> wanting = new ArrayList<>();
        texts.expectations(engagement.getAssuranceLevel())
                .forEach(one -> (one.met(engagement, document.findings()) ? met : wanting).add(one));
        return new OpinionOutlook(limit, materiality, met, wanting, texts);
    }

    @Override
    public Command propose(EngagementDocument document, OpinionDraft draft, Instant at) throws Refusal {
        TeamMember lead = lead(document.engagement(), draft.by());
        OpinionOutlook outlook = outlook(document, draft);
        List<Localized> bars = outlook.limit().bars(draft.kind());
        if (!bars.isEmpty()) {
            throw refusal("barred", title(draft.kind()), (Localized) locale -> bars.stream().map(bar -> bar.in(locale))
                    .collect(Collectors.joining(" ")));
        }
        requireNamed(document, draft);
        ProposedOpinion proposed = ProposedOpinion.of(document, outlook, draft, lead, at);
        List<OpinionField> missing = proposed.missing();
        if (!missing.isEmpty()) {
            throw refusal("missing", (Localized) locale -> missing.stream()
                    .map(field -> MESSAGES.text("missingField", field.title(), field.remedy()).in(locale))
                    .collect(Collectors.joining(MESSAGES.text("semicolon").in(locale))));
        }
        SetCommand command = new SetCommand(document.domain(), document.engagement(), Literals.ENGAGEMENT__OPINION,
                proposed.opinion());
        command.setLabel(MESSAGES.text("proposeOpinion").in(Team.language(document.engagement())));
        return command;
    }

    /** Findings that were left as they are stand in the qualification by number, and an unmodified opinion has none. */
    private static void requireNamed(EngagementDocument document, OpinionDraft draft) throws Refusal {
        if (draft.kind() == OpinionKind.UNMODIFIED && !draft.qualification().isEmpty()) {
            throw refusal("qualificationSuperfluous");
        }
        List<String> unnamed = OpinionLimit.toBeNamed(document.findings()).stream().map(Finding::getNumber)
                .filter(number -> !Pattern.compile("#" + number + "(?!\\d)").matcher(draft.qualification()).find())
                .map(number -> "#" + number).toList();
        if (draft.kind() == OpinionKind.MODIFIED && !draft.qualification().isEmpty() && !unnamed.isEmpty()) {
            throw refusal("acceptedUnnamed", String.join(", ", unnamed), unnamed.get(0));
        }
    }

    private static TeamMember lead(Engagement engagement, String by) throws Refusal {
        Set<TeamRole> leads = EnumSet.of(TeamRole.LEAD_VERIFIER);
        if (!by.isEmpty()) {
            return Team.member(engagement, by, leads);
        }
        List<TeamMember> members = engagement.getTeam().stream().filter(one -> leads.contains(one.getRole())).toList();
        if (members.size() != 1) {
            throw refusal("leadMissing");
        }
        return members.get(0);
    }

    @Override
    public Optional<OpinionTexts> texts(Engagement engagement) throws Refusal {
        Set<String> criteria = engagement.getCriteria().stream().map(Criterion::getStandardId).collect(Collectors.toSet());
        List<Standard> installed = new ArrayList<>(quantification.standards());
        installed.sort(Comparator.comparing(standard -> !criteria.contains(standard.id())));
        for (Standard standard : installed) {
            for (DataFile file : standard.data()) {
                if (file.kind() == DataFile.Kind.OPINIONS) {
                    return Optional.of(read(standard, file));
                }
            }
        }
        return Optional.empty();
    }

    private static OpinionTexts read(Standard standard, DataFile file) throws Refusal {
        try {
            return OpinionTexts.read(standard.id(), file);
        } catch (IOException | IllegalArgumentException e) {
            throw new Refusal(MESSAGES.text("textsUnreadable", standard.id(), String.valueOf(e.getMessage())), e);
        }
    }

    private static Localized title(OpinionKind kind) {
        return MESSAGES.text("opinion." + kind.getName());
    }

    private static Refusal refusal(String key, Object... arguments) {
        return new Refusal(MESSAGES.text(key, arguments));
    }
}
