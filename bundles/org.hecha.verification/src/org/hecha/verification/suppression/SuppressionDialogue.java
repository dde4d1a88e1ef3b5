package org.hecha.verification.suppression;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.hecha.core.EngagementDocument;
import org.hecha.core.Identities;
import org.hecha.core.text.Messages;
import org.hecha.core.text.Refusal;
import org.hecha.model.engagement.TeamRole;
import org.hecha.model.finding.Finding;
import org.hecha.model.finding.FindingFactory;
import org.hecha.model.finding.FindingPackage.Literals;
import org.hecha.model.finding.FindingState;
import org.hecha.model.finding.Severity;
import org.hecha.model.finding.Suppression;
import org.hecha.verification.FindingEvent;
import org.hecha.verification.HistoryPen;
import org.hecha.verification.Subjects;
import org.hecha.verification.Team;
import org.hecha.verification.Verification;

/**
 * Sets checks aside and takes that back. Returns commands to be executed by {@link EngagementDocument#execute}; what is
 * not to be done is refused in one sentence, and nothing has changed then. A suppression is never removed from the
 * record. On the document's thread.
 */
public final class SuppressionDialogue {

    private static final Messages MESSAGES = Messages.of(SuppressionDialogue.class);
    private static final Set<TeamRole> ROLES = EnumSet.of(TeamRole.LEAD_VERIFIER, TeamRole.VERIFIER);

    private final EngagementDocument document;
    private final Verification verification;
    private final Instant at;
    private final LocalDate today;
    private final Locale language;

    /**
     * @param verification knows the rules and their severity
     * @param at when, as it is written down
     */
    public SuppressionDialogue(EngagementDocument document, Verification verification, Instant at) {
        this.document = document;
        this.verification = verification;
        this.at = at;
        this.today = LocalDate.ofInstant(at, ZoneId.systemDefault());
        this.language = Team.language(document.engagement());
    }

    /**
     * What somebody wants to set aside. Immutable.
     *
     * @param ruleId rule
     * @param subject id, or the only name, of the object; blank for the engagement as a whole
     * @param matter matter, as the outcome names it; blank for every matter
     * @param reason why
     * @param until last day on which it holds
     */
    public record Request(String ruleId, String subject, String matter, String reason, LocalDate until) {
    }

    /** What a request asks for, as a form asks for it. */
    public enum Field {
        RULE, PERSON, SUBJECT, REASON, UNTIL
    }

    /** The lead verifier or a verifier sets a check aside; open findings of that check get an entry in their history. */
    public Command add(Request request, String by) throws Refusal {
        for (Refusal flaw : flaws(request, by).values()) {
            throw flaw;
        }
        String name = Team.member(document.engagement(), by, ROLES).getName();
        Suppression suppression = suppression(request);
        suppression.setBy(name);
        suppression.setAt(at);
        CompoundCommand command = new CompoundCommand(say("command.add", request.ruleId()));
        command.append(AddCommand.create(document.domain(), document.findings(),
                Literals.FINDING_REGISTER__SUPPRESSIONS, suppression));
        tell(command, suppression, name, FindingEvent.SUPPRESSED, Suppressions.described(suppression).in(language));
        return command;
    }

    /** Why a request would be refused, a sentence for each field that is at fault; empty where it would not be. */
    public Map<Field, Refusal> flaws(Request request, String by) {
        Map<Field, Refusal> flaws = new EnumMap<>(Field.class);
        find(flaws, Field.RULE, () -> checkRule(request.ruleId()));
        find(flaws, Field.PERSON, () -> Team.member(document.engagement(), by, ROLES));
        find(flaws, Field.SUBJECT, () -> checkSubject(request));
        find(flaws, Field.REASON, () -> checkReason(request.reason()));
        find(flaws, Field.UNTIL, () -> checkUntil(request.until()));
        if (flaws.isEmpty()) {
            find(flaws, Field.RULE, () -> checkScope(suppression(request)));
        }
        return flaws;
    }

    private static void find(Map<Field, Refusal> flaws, Field field, Question question) {
        try {
            question.ask();
        } catch (Refusal refusal) {
            flaws.put(field, refusal);
        }
    }

    /** Asks whether something can be taken. */
    @FunctionalInterface
    private interface Question {
        void ask() throws Refusal;
    }

    private Suppression suppression(Request request) throws Refusal {
        Suppression suppression = Identities.fresh(FindingFactory.eINSTANCE.createSuppression());
        suppression.setRuleId(request.ruleId());
        if (!blank(request.subject())) {
            suppression.setSubjectId(Subjects.id(document, request.subject()));
        }
        suppression.setMatter(blank(request.matter()) ? null : request.matter().strip());
        suppression.setReason(request.reason().strip());
        suppression.setExpires(request.until());
        return suppression;
    }

    private void checkRule(String ruleId) throws Refusal {
        if (blank(ruleId) || verification.rule(ruleId).isEmpty()) {
            throw refusal("ruleUnknown", String.valueOf(ruleId));
        }
        if (severity(ruleId).isEmpty()) {
            throw refusal("ruleNotAsked", ruleId);
        }
        if (!Suppressions.allowed(ruleId)) {
            throw refusal("never", ruleId);
        }
    }

    private Optional<Severity> severity(String ruleId) {
        return verification.profile(document.engagement()).severity(ruleId);
    }

    private void checkSubject(Request request) throws Refusal {
        if (!blank(request.subject())) {
            Subjects.id(document, request.subject());
        } else if (!blank(request.ruleId()) && severity(request.ruleId()).filter(Severity.FAIL::equals).isPresent()) {
            throw refusal("graveAsAWhole", request.ruleId());
        }
    }

    private static void checkReason(String reason) throws Refusal {
        if (blank(reason)) {
            throw refusal("reasonMissing");
        }
    }

    private void checkUntil(LocalDate until) throws Refusal {
        if (until == null) {
            throw refusal("untilMissing");
        } else if (until.isBefore(today)) {
            throw refusal("untilPast", String.valueOf(until));
        }
    }

    private void checkScope(Suppression suppression) throws Refusal {
        for (Suppression other : document.findings().getSuppressions()) {
            if (SuppressionState.of(other, today) == SuppressionState.ACTIVE && sameScope(other, suppression)) {
                throw refusal("suppressedAlready", suppression.getRuleId(), other.getBy(), other.getExpires());
            }
        }
    }

    /**
     * The lead verifier or a verifier takes a suppression back; it stays in the record as withdrawn.
     *
     * @param id id of the suppression, or its place in the register counted from 1
     */
    public Command withdraw(String id, String by) throws Refusal {
        List<Suppression> all = document.findings().getSuppressions();
        Suppression suppression = all.stream()
                .filter(one -> id.equals(one.getId()) || id.equals(String.valueOf(all.indexOf(one) + 1))).findFirst()
                .orElseThrow(() -> refusal("unknown", id, all.size()));
        SuppressionState state = SuppressionState.of(suppression, today);
        if (state != SuppressionState.ACTIVE) {
            throw refusal("overAlready", suppression.getRuleId(), state.text());
        }
        String name = Team.member(document.engagement(), by, ROLES).getName();
        CompoundCommand command = new CompoundCommand(say("command.withdraw", suppression.getRuleId()));
        command.append(SetCommand.create(document.domain(), suppression, Literals.SUPPRESSION__WITHDRAWN_BY, name));
        command.append(SetCommand.create(document.domain(), suppression, Literals.SUPPRESSION__WITHDRAWN_AT, at));
        tell(command, suppression, name, FindingEvent.SUPPRESSION_WITHDRAWN,
                Suppressions.described(suppression).in(language));
        return command;
    }

    private void tell(CompoundCommand command, Suppression suppression, String by, FindingEvent event, String detail) {
        HistoryPen pen = new HistoryPen(document.findings(), at, by);
        for (Finding finding : document.findings().getFindings()) {
            if (finding.getState() != FindingState.CLOSED && Suppressions.concerns(suppression, finding)) {
                pen.write(finding, event, detail);
            }
        }
        if (!pen.isBlank()) {
            command.append(pen.command(command.getLabel()));
        }
    }

    private static boolean sameScope(Suppression one, Suppression other) {
        return Objects.equals(one.getRuleId(), other.getRuleId())
                && Objects.toString(one.getSubjectId(), "").equals(Objects.toString(other.getSubjectId(), ""))
                && Objects.toString(one.getMatter(), "").equals(Objects.toString(other.getMatter(), ""));
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }

    private static Refusal refusal(String key, Object... arguments) {
        return new Refusal(MESSAGES.text(key, arguments));
    }

    private String say(String key, Object... arguments) {
        return MESSAGES.text(key, arguments).in(language);
    }
}
