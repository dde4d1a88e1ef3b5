package org.hecha.ui.internal.findings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.swt.widgets.Text;
import org.hecha.core.EngagementDocument;
import org.hecha.core.text.Messages;
import org.hecha.core.text.Refusal;
import org.hecha.model.engagement.TeamRole;
import org.hecha.standard.Rule;
import org.hecha.ui.Session;
import org.hecha.ui.Speech;
import org.hecha.ui.form.Choice;
import org.hecha.ui.form.Fields;
import org.hecha.ui.form.Flaws;
import org.hecha.ui.form.Form;
import org.hecha.ui.page.Acting;
import org.hecha.verification.Profile;
import org.hecha.verification.Verification;
import org.hecha.verification.suppression.SuppressionDialogue;
import org.hecha.verification.suppression.SuppressionDialogue.Field;
import org.hecha.verification.suppression.SuppressionDialogue.Request;
import org.hecha.verification.suppression.Suppressions;

/** Which check is set aside, for what, until when, by whom and why; what is wrong is said below each field. */
final class SuppressForm implements Form {

    private static final Speech SPEECH = Speech.of(SuppressForm.class);
    private static final int LONGEST_QUESTION = 40;

    private final Session session;
    private final Acting acting;
    private final Verification verification;
    private final FailedCheck about;
    private Choice<Rule> rule;
    private SubjectField subject;
    private Choice<String> matter;
    private Text reason;
    private Text until;
    private People by;
    private Flaws<Field> flaws;

    /**
     * @param verification knows the rules; null where the service is missing, then nothing can be set aside
     * @param about what is proposed
     */
    SuppressForm(Session session, Acting acting, Verification verification, FailedCheck about) {
        this.session = session;
        this.acting = acting;
        this.verification = verification;
        this.about = about;
    }

    private EngagementDocument document() {
        return session.document().orElseThrow();
    }

    @Override
    public void create(Fields fields) {
        flaws = fields.flaws();
        List<Rule> rules = rules();
        rule = fields.choice(SPEECH.say("suppression.rule"), rules, SuppressForm::words).onChange(this::offerMatters); //$NON-NLS-1$
        flaws.below(Field.RULE, rule.control());
        subject = new SubjectField(fields, SPEECH.say("field.subject"), document().find(about.subjectId())); //$NON-NLS-1$
        subject.text().setMessage(SPEECH.say("wholeEngagement")); //$NON-NLS-1$
        flaws.below(Field.SUBJECT, subject.text());
        matter = fields.choice(SPEECH.say("suppress.matter"), List.of(""), SuppressForm::matter); //$NON-NLS-1$ //$NON-NLS-2$
        reason = fields.lines(SPEECH.say("field.reason"), "", 4); //$NON-NLS-1$ //$NON-NLS-2$
        flaws.below(Field.REASON, reason);
        until = fields.line(SPEECH.say("suppression.until"), ""); //$NON-NLS-1$ //$NON-NLS-2$
        until.setMessage(LocalDate.now().plusMonths(3).toString());
        flaws.below(Field.UNTIL, until);
        by = People.ask(fields, document().engagement(), EnumSet.of(TeamRole.LEAD_VERIFIER, TeamRole.VERIFIER), acting);
        flaws.below(Field.PERSON, by.choice().control());
        rules.stream().filter(one -> one.id().equals(about.ruleId())).findFirst().ifPresent(rule::choose);
        offerMatters();
        matter.choose(about.matter());
    }

    /** What the engagement's profile asks and may be set aside, and in any case what is proposed. */
    private List<Rule> rules() {
        if (verification == null) {
            return List.of();
        }
        Profile profile = verification.profile(document().engagement());
        return verification.rules().stream().filter(one -> one.id().equals(about.ruleId())
                || Suppressions.allowed(one.id()) && profile.severity(one.id()).isPresent()).toList();
    }

    private static String words(Rule rule) {
        String question = Speech.in(rule.question());
        String shortened = question.length() <= LONGEST_QUESTION ? question : question.substring(0, LONGEST_QUESTION) + "…"; //$NON-NLS-1$
        return rule.id() + "  " + shortened; //$NON-NLS-1$
    }

    /** The matters of which the findings of that check speak. */
    private void offerMatters() {
        String id = rule.chosen().map(Rule::id).orElse(""); //$NON-NLS-1$
        Stream<String> known = document().findings().getFindings().stream().map(FailedCheck::of)
                .filter(check -> check.ruleId().equals(id)).map(FailedCheck::matter);
        List<String> matters = new ArrayList<>(Stream.concat(Stream.of(""), known).distinct().toList()); //$NON-NLS-1$
        matter.offer(matters);
        if (matter.chosen().isEmpty()) {
            matter.first();
        }
    }

    private static String matter(String matter) {
        return matter.isEmpty() ? SPEECH.say("suppress.everyMatter") : matter; //$NON-NLS-1$
    }

    @Override
    public void submit() throws Refusal {
        if (verification == null) {
            throw refusal("suppress.noService"); //$NON-NLS-1$
        }
        Map<Field, Refusal> wrong = new EnumMap<>(Field.class);
        LocalDate day = null;
        try {
            day = StepForm.date(until.getText());
        } catch (Refusal refusal) {
            wrong.put(Field.UNTIL, refusal);
        }
        if (rule.chosen().isEmpty()) {
            wrong.put(Field.RULE, refusal("suppress.ruleMissing")); //$NON-NLS-1$
        }
        by.missing().ifPresent(refusal -> wrong.put(Field.PERSON, refusal));
        Request request = new Request(rule.chosen().map(Rule::id).orElse(""), subject.named(), //$NON-NLS-1$
                matter.chosen().orElse(""), reason.getText(), day); //$NON-NLS-1$
        SuppressionDialogue dialogue = new SuppressionDialogue(document(), verification, StepForm.now());
        dialogue.flaws(request, by.name()).forEach(wrong::putIfAbsent);
        flaws.check(wrong);
        session.execute(dialogue.add(request, by.name()));
        by.remember();
    }

    private static Refusal refusal(String key) {
        return new Refusal(Messages.of(SuppressForm.class).text(key));
    }

    Choice<Rule> rule() {
        return rule;
    }

    SubjectField subject() {
        return subject;
    }

    Choice<String> matter() {
        return matter;
    }

    Text reason() {
        return reason;
    }

    Text until() {
        return until;
    }

    People by() {
        return by;
    }

    Flaws<Field> flaws() {
        return flaws;
    }
}
