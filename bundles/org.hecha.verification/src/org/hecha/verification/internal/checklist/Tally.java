package org.hecha.verification.internal.checklist;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.hecha.model.fieldwork.Checklist;
import org.hecha.model.fieldwork.ChecklistAnswer;
import org.hecha.model.fieldwork.ChecklistItem;
import org.hecha.model.finding.FindingRegister;
import org.hecha.verification.checklist.ChecklistForm;
import org.hecha.verification.checklist.ChecklistState;
import org.hecha.verification.checklist.FormItem;
import org.hecha.verification.checklist.Question;

/** Looks at an opened checklist: its questions beside their declarations, and how far it is. */
final class Tally {

    private Tally() {
    }

    static List<Question> questions(Checklist checklist, Optional<ChecklistForm> form, FindingRegister findings) {
        return checklist.getItems().stream().map(item -> question(item, form, findings)).toList();
    }

    private static Question question(ChecklistItem item, Optional<ChecklistForm> form, FindingRegister findings) {
        Optional<FormItem> declared = form.flatMap(one -> one.item(Asked.declaredId(item.getItemId())));
        // doubts, and questions of a form that is not installed, count as mandatory: nothing says that they are not
        boolean mandatory = declared.map(FormItem::mandatory).orElse(true);
        boolean contradicted = item.getAnswer() == ChecklistAnswer.CONFORMING && declared.isPresent()
                && Proposal.fails(declared.get(), Asked.subjectId(item.getItemId()), findings);
        return new Question(item, declared, mandatory, Marks.proposed(item), contradicted, Marks.isGone(item));
    }

    static ChecklistState state(List<Question> questions) {
        List<Question> counted = questions.stream().filter(question -> !question.vanished()).toList();
        return new ChecklistState(counted.size(), count(counted, answered(ChecklistAnswer.OPEN)),
                count(counted, question -> question.proposed().isPresent()),
                count(counted, answered(ChecklistAnswer.CONFORMING)),
                count(counted, answered(ChecklistAnswer.NOT_CONFORMING)),
                count(counted, answered(ChecklistAnswer.NOT_APPLICABLE)),
                count(counted, answered(ChecklistAnswer.OPEN).and(Question::mandatory)),
                count(counted, Question::contradicted), questions.size() - counted.size());
    }

    private static Predicate<Question> answered(ChecklistAnswer answer) {
        return question -> question.item().getAnswer() == answer;
    }

    private static int count(List<Question> questions, Predicate<Question> which) {
        return (int) questions.stream().filter(which).count();
    }
}
