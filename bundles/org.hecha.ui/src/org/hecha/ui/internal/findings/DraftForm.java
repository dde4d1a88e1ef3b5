package org.hecha.ui.internal.findings;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Text;
import org.hecha.core.text.Messages;
import org.hecha.core.text.Numbers;
import org.hecha.core.text.Refusal;
import org.hecha.model.evidence.Annotation;
import org.hecha.model.finding.Finding;
import org.hecha.model.finding.FindingArea;
import org.hecha.model.finding.FindingKind;
import org.hecha.model.finding.Severity;
import org.hecha.ui.Session;
import org.hecha.ui.Speech;
import org.hecha.ui.form.Choice;
import org.hecha.ui.form.Fields;
import org.hecha.ui.form.Ticks;
import org.hecha.ui.page.Acting;
import org.hecha.ui.page.Words;
import org.hecha.verification.finding.FindingDialogue;
import org.hecha.verification.finding.FindingDraft;
import org.hecha.verification.finding.FindingStep;
import org.hecha.verification.finding.FindingWords;

/** What a finding says: for a new one, or to change one that is open. Only what was changed is said to the service. */
final class DraftForm extends StepForm {

    private final Optional<Finding> finding;
    private final Optional<EObject> about;
    private final Acting acting;
    private People by;
    private Choice<FindingKind> kind;
    private Choice<Severity> severity;
    private Choice<FindingArea> area;
    private Text title;
    private SubjectField subject;
    private Text description;
    private Text remedy;
    private Text clause;
    private Text amount;
    private Text due;
    private Ticks<Annotation> places;

    private DraftForm(Session session, Optional<Finding> finding, Optional<EObject> about, Acting acting) {
        super(session);
        this.finding = finding;
        this.about = about;
        this.acting = acting;
    }

    /** A new finding. @param about what it is proposed to speak about */
    static DraftForm raise(Session session, Optional<EObject> about, Acting acting) {
        return new DraftForm(session, Optional.empty(), about, acting);
    }

    static DraftForm edit(Session session, Finding finding, Acting acting) {
        Optional<EObject> about = session.document().flatMap(open -> open.find(finding.getSubjectId()));
        return new DraftForm(session, Optional.of(finding), about, acting);
    }

    @Override
    public void create(Fields fields) {
        by = People.ask(fields, document().engagement(), FindingStep.EDIT.roles(), acting);
        kind = fields.choice(say("kind"), FindingKind.VALUES, Words::of); //$NON-NLS-1$
        severity = fields.choice(say("severity"), Severity.VALUES, Words::of); //$NON-NLS-1$
        area = fields.choice(say("area"), FindingArea.VALUES, word -> Speech.in(FindingWords.of(word))); //$NON-NLS-1$
        title = fields.line(say("title"), was(Finding::getTitle)); //$NON-NLS-1$
        subject = new SubjectField(fields, say("subject"), about); //$NON-NLS-1$
        description = fields.lines(say("description"), was(Finding::getDescription), 4); //$NON-NLS-1$
        remedy = fields.lines(say("remedy"), was(Finding::getRemedy), 3); //$NON-NLS-1$
        clause = fields.line(say("clause"), was(Finding::getClause)); //$NON-NLS-1$
        amount = fields.line(say("amount"), amountBefore()); //$NON-NLS-1$
        due = fields.line(say("due"), was(Finding::getDue)); //$NON-NLS-1$
        due.setMessage(LocalDate.now().plusWeeks(2).toString());
        places = fields.ticks(say("places"), document().evidence().getAnnotations(), this::place); //$NON-NLS-1$
        kind.choose(finding.map(Finding::getKind).orElse(FindingKind.NON_CONFORMITY));
        severity.choose(finding.map(Finding::getSeverity).orElse(Severity.WARN));
        area.choose(finding.map(Finding::getArea).orElse(FindingArea.DATA));
        finding.ifPresent(before -> places.options().stream()
                .filter(place -> before.getAnnotationIds().contains(place.getId())).forEach(places::tick));
    }

    private static String say(String field) {
        return SPEECH.say("field." + field); //$NON-NLS-1$
    }

    private String was(Function<Finding, Object> feature) {
        return finding.map(feature).map(Object::toString).orElse(""); //$NON-NLS-1$
    }

    private String amountBefore() {
        return finding.map(Finding::getMisstatement).map(BigDecimal::toPlainString).orElse(""); //$NON-NLS-1$
    }

    private String place(Annotation annotation) {
        String words = Objects.toString(annotation.getQuote(), Objects.toString(annotation.getRemark(), "")); //$NON-NLS-1$
        String item = Words.of(document(), annotation.getItemId()).orElse(""); //$NON-NLS-1$
        return item + " · " + words.replaceAll("\\s+", " "); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
    }

    @Override
    Command command(FindingDialogue dialogue) throws Refusal {
        FindingDraft draft = new FindingDraft()
                .kind(changed(kind.chosen(), Finding::getKind)).severity(changed(severity.chosen(), Finding::getSeverity))
                .area(changed(area.chosen(), Finding::getArea)).title(changed(title, Finding::getTitle))
                .description(changed(description, Finding::getDescription)).remedy(changed(remedy, Finding::getRemedy))
                .clause(changed(clause, Finding::getClause)).subject(subjectId());
        if (!amount.getText().equals(amountBefore())) {
            draft.misstatement(number(amount.getText()));
        }
        if (!due.getText().equals(was(Finding::getDue))) {
            draft.due(date(due.getText()));
        }
        if (!ids(places).equals(finding.map(before -> List.copyOf(before.getAnnotationIds())).orElse(List.of()))) {
            draft.annotations(ids(places));
        }
        return finding.isPresent() ? dialogue.edit(finding.get().getNumber(), draft, by.name()) : dialogue.raise(draft, by.name());
    }

    private <T> T changed(Optional<T> chosen, Function<Finding, T> before) {
        return chosen.filter(now -> finding.map(before).filter(now::equals).isEmpty()).orElse(null);
    }

    private String changed(Text text, Function<Finding, Object> before) {
        return text.getText().equals(was(before)) ? null : text.getText();
    }

    /** Nothing where it stays what it was. */
    private String subjectId() {
        return subject.untouched() && (finding.isPresent() || subject.named().isEmpty()) ? null : subject.named();
    }

    private static BigDecimal number(String text) throws Refusal {
        Optional<BigDecimal> typed = Numbers.typed(text);
        if (typed.isEmpty() && !text.isBlank()) {
            throw new Refusal(Messages.of(DraftForm.class).text("notANumber", text)); //$NON-NLS-1$
        }
        return typed.orElse(null);
    }

    @Override
    void taken() {
        by.remember();
    }

    People by() {
        return by;
    }

    Choice<FindingKind> kind() {
        return kind;
    }

    Text title() {
        return title;
    }

    Text subject() {
        return subject.text();
    }

    Text amount() {
        return amount;
    }

    Text due() {
        return due;
    }

    Ticks<Annotation> places() {
        return places;
    }
}
