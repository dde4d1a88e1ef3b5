package org.hecha.verification.internal.checklist;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.hecha.core.EngagementDocument;
import org.hecha.core.text.Messages;
import org.hecha.core.text.Refusal;
import org.hecha.model.engagement.Engagement;
import org.hecha.model.engagement.TeamMember;
import org.hecha.model.fieldwork.Checklist;
import org.hecha.model.fieldwork.ChecklistAnswer;
import org.hecha.model.finding.FindingRegister;
import org.hecha.model.inventory.Inventory;
import org.hecha.standard.Rule;
import org.hecha.standard.Standard;
import org.hecha.standard.calculation.Problem;
import org.hecha.standard.calculation.Quantification;
import org.hecha.verification.Team;
import org.hecha.verification.Verification;
import org.hecha.verification.checklist.ChecklistForm;
import org.hecha.verification.checklist.ChecklistState;
import org.hecha.verification.checklist.Checklists;
import org.hecha.verification.checklist.FormStatus;
import org.hecha.verification.checklist.ItemAnswer;
import org.hecha.verification.checklist.Question;
import org.hecha.verification.checklist.TableIntake;
import org.hecha.verification.internal.checklist.Answering.Misfit;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Works with the forms of the installed standards. */
@Component
public final class InstalledChecklists implements Checklists {

    private static final Messages MESSAGES = Messages.of(InstalledChecklists.class);

    private final Quantification quantification;
    private final Verification verification;
    private final FormShelf shelf = new FormShelf();

    @Activate
    public InstalledChecklists(@Reference Quantification quantification, @Reference Verification verification) {
        this.quantification = quantification;
        this.verification = verification;
    }

    private List<Standard> standards() {
        return quantification.standards();
    }

    private FormBook book() {
        return shelf.book(standards());
    }

    @Override
    public List<ChecklistForm> forms() {
        return book().forms();
    }

    @Override
    public Optional<ChecklistForm> form(String id) {
        return book().form(id);
    }

    @Override
    public List<Problem> problems() {
        Set<String> rules = verification.rules().stream().map(Rule::id).collect(Collectors.toSet());
        return book().problems(rules);
    }

    @Override
    public List<FormStatus> available(Engagement engagement, Inventory inventory, FindingRegister findings) {
        return Availability.of(book(), engagement, inventory, findings);
    }

    @Override
    public Optional<Checklist> opened(Engagement engagement, String formId) {
        return Opened.find(engagement, formId);
    }

    @Override
    public List<Question> questions(Checklist checklist, FindingRegister findings) {
        return Tally.questions(checklist, form(checklist.getFormId()), findings);
    }

    @Override
    public ChecklistState state(Checklist checklist, FindingRegister findings) {
        return Tally.state(questions(checklist, findings));
    }

    @Override
    public Command open(EngagementDocument document, String formId, String by, Instant at) throws Refusal {
        FormBook book = book();
        List<FormStatus> available = available(document.engagement(), document.inventory(), document.findings());
        FormStatus status = available.stream().filter(one -> one.form().id().equals(formId)).findFirst()
                .orElseThrow(() -> new Refusal(MESSAGES.text(book.form(formId).isPresent() ? "formUnfit" : "formUnknown",
                        formId, available.stream().map(one -> one.form().id()).collect(Collectors.joining(", ")))));
        TeamMember member = Team.member(document.engagement(), by, status.form().answeredBy());
        if (status.checklist().isPresent()) {
            throw new Refusal(MESSAGES.text("openAlready", formId));
        }
        return new Opening(document, book).open(status.form(), standards(), member, at);
    }

    @Override
    public Optional<Command> refresh(EngagementDocument document, String formId) throws Refusal {
        FormBook book = book();
        List<Checklist> wanted = new ArrayList<>();
        if (!formId.isEmpty()) {
            Opened opened = Opened.of(document, book, formId);
            opened.form().orElseThrow(() -> new Refusal(MESSAGES.text("formGone", formId, opened.checklist().getStandardId())));
            wanted.add(opened.checklist());
        } else if (document.engagement().getFieldwork() != null) {
            document.engagement().getFieldwork().getChecklists().stream()
                    .filter(one -> book.form(one.getFormId()).isPresent()).forEach(wanted::add);
        }
        Opening opening = new Opening(document, book);
        CompoundCommand all = new CompoundCommand(MESSAGES.text("refreshAllLabel").in(Team.language(document.engagement())));
        for (Checklist checklist : wanted) {
            new Refreshing(document, checklist).of(opening.asked(book.form(checklist.getFormId()).orElseThrow()))
                    .ifPresent(all::append);
        }
        return all.isEmpty() ? Optional.empty() : Optional.of(all);
    }

    @Override
    public Command answer(EngagementDocument document, String formId, List<ItemAnswer> answers, String by, Instant at)
            throws Refusal {
        Opened opened = Opened.of(document, book(), formId);
        Answering answering = new Answering(opened, opened.member(by), at);
        if (answers.isEmpty()) {
            throw new Refusal(MESSAGES.text("nothingAnswered", formId));
        }
        for (ItemAnswer answer : answers) {
            try {
                answering.take(answer);
            } catch (Misfit misfit) {
                throw new Refusal(misfit.text(), misfit);
            }
        }
        return answering.command();
    }

    @Override
    public Command notApplicable(EngagementDocument document, String formId, String section, String reason, String by,
            Instant at) throws Refusal {
        Opened opened = Opened.of(document, book(), formId);
        Set<String> titles = opened.form().stream().flatMap(form -> form.sections().stream())
                .filter(one -> one.id().equals(section)).flatMap(one -> List.of(one.title().zh(), one.title().en()).stream())
                .collect(Collectors.toSet());
        List<ItemAnswer> answers = questions(opened.checklist(), document.findings()).stream()
                .filter(question -> section.equals(question.item().getSection())
                        || titles.contains(question.item().getSection()))
                .filter(question -> question.item().getAnswer() == ChecklistAnswer.OPEN && !question.vanished())
                .map(question -> ItemAnswer.of(question.item().getItemId(), ChecklistAnswer.NOT_APPLICABLE, reason))
                .toList();
        if (answers.isEmpty()) {
            throw new Refusal(MESSAGES.text("sectionUnknown", formId, section));
        }
        return answer(document, formId, answers, by, at);
    }

    @Override
    public Command acceptProposals(EngagementDocument document, String formId, String by, Instant at) throws Refusal {
        Opened opened = Opened.of(document, book(), formId);
        List<ItemAnswer> answers = questions(opened.checklist(), document.findings()).stream()
                .filter(question -> question.proposed().isPresent() && !question.vanished())
                .filter(question -> question.proposed().get() != ChecklistAnswer.NOT_CONFORMING
                        || !question.item().getFindingIds().isEmpty())
                .map(question -> ItemAnswer.of(question.item().getItemId(), question.proposed().get(), "")).toList();
        if (answers.isEmpty()) {
            throw new Refusal(MESSAGES.text("nothingProposed", formId));
        }
        return answer(document, formId, answers, by, at);
    }

    @Override
    public List<List<String>> table(EngagementDocument document, String formId) throws Refusal {
        Opened opened = Opened.of(document, book(), formId);
        return new FilledTable(opened).rows(questions(opened.checklist(), document.findings()));
    }

    @Override
    public TableIntake read(EngagementDocument document, String formId, List<List<String>> table, String by, Instant at)
            throws Refusal {
        Opened opened = Opened.of(document, book(), formId);
        return new FilledTable(opened).read(table, new Answering(opened, opened.member(by), at),
                questions(opened.checklist(), document.findings()));
    }
}
