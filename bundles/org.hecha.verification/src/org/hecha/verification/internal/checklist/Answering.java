package org.hecha.verification.internal.checklist;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.SetCommand;
import org.hecha.core.text.Localized;
import org.hecha.core.text.Messages;
import org.hecha.model.engagement.TeamMember;
import org.hecha.model.evidence.Annotation;
import org.hecha.model.evidence.EvidenceItem;
import org.hecha.model.fieldwork.ChecklistAnswer;
import org.hecha.model.fieldwork.ChecklistItem;
import org.hecha.model.fieldwork.FieldworkPackage.Literals;
import org.hecha.model.finding.Finding;
import org.hecha.verification.checklist.ItemAnswer;

/** Checks answers and makes the command that writes them. Used once. */
final class Answering {

    private static final Messages MESSAGES = Messages.of(Answering.class);

    private final Opened opened;
    private final TeamMember by;
    private final Instant at;
    private final QuestionIndex questions;
    private final Map<String, ItemAnswer> given = new HashMap<>();
    private final CompoundCommand commands;

    Answering(Opened opened, TeamMember by, Instant at) {
        this.opened = opened;
        this.by = by;
        this.at = at;
        this.questions = new QuestionIndex(opened);
        this.commands = new CompoundCommand(MESSAGES.text("answerLabel",
                String.valueOf(opened.checklist().getTitle())).in(opened.language()));
    }

    /** Takes one answer; it is written with {@link #command}. */
    void take(ItemAnswer answer) throws Misfit {
        ChecklistItem item = questions.find(answer.item());
        if (given.putIfAbsent(item.getItemId(), answer) != null) {
            throw new Misfit(Part.ITEM, MESSAGES.text("answeredTwice", answer.item()));
        }
        String record = record(item, answer);
        List<String> evidence = evidence(answer);
        List<String> annotations = annotations(answer);
        List<String> findings = findings(item, answer);
        set(item, Literals.CHECKLIST_ITEM__ANSWER, answer.answer());
        set(item, Literals.CHECKLIST_ITEM__RECORD, record.isEmpty() ? null : record);
        set(item, Literals.CHECKLIST_ITEM__DOUBT, answer.doubt().isEmpty() ? null : answer.doubt());
        set(item, Literals.CHECKLIST_ITEM__EVIDENCE_IDS, evidence);
        set(item, Literals.CHECKLIST_ITEM__ANNOTATION_IDS, annotations);
        set(item, Literals.CHECKLIST_ITEM__FINDING_IDS, findings);
        set(item, Literals.CHECKLIST_ITEM__ANSWERED_BY, by.getId());
        set(item, Literals.CHECKLIST_ITEM__ANSWERED_AT, at);
    }

    Command command() {
        return commands;
    }

    private static String record(ChecklistItem item, ItemAnswer answer) throws Misfit {
        if (!answer.record().isEmpty()) {
            return answer.record();
        }
        if (Marks.proposed(item).filter(answer.answer()::equals).isPresent()) {
            return Marks.proposedRecord(item);
        }
        if (answer.answer() == ChecklistAnswer.OPEN && !answer.doubt().isEmpty()) {
            return "";
        }
        throw new Misfit(Part.RECORD, MESSAGES.text("recordMissing." + answer.answer().getName(), answer.item()));
    }

    private List<String> evidence(ItemAnswer answer) throws Misfit {
        List<String> ids = new ArrayList<>();
        for (String named : answer.evidence()) {
            List<EvidenceItem> found = opened.document().evidence().getItems().stream()
                    .filter(item -> named.equals(item.getId()) || named.equals(item.getName())
                            || named.equals(item.getPath()))
                    .filter(item -> item.getWithdrawnReason() == null || item.getWithdrawnReason().isBlank()).toList();
            if (found.size() != 1) {
                throw new Misfit(Part.EVIDENCE, MESSAGES.text(found.isEmpty() ? "evidenceUnknown" : "evidenceAmbiguous",
                        answer.item(), named,
                        found.stream().map(EvidenceItem::getId).collect(Collectors.joining(", "))));
            }
            ids.add(found.get(0).getId());
        }
        return ids.stream().distinct().toList();
    }

    private List<String> annotations(ItemAnswer answer) throws Misfit {
        for (String id : answer.annotations()) {
            if (opened.document().evidence().getAnnotations().stream().map(Annotation::getId).noneMatch(id::equals)) {
                throw new Misfit(Part.ANNOTATIONS, MESSAGES.text("annotationUnknown", answer.item(), id));
            }
        }
        return answer.annotations().stream().distinct().toList();
    }

    private List<String> findings(ChecklistItem item, ItemAnswer answer) throws Misfit {
        List<String> ids = new ArrayList<>();
        for (int number : answer.findings()) {
            Finding finding = opened.document().findings().getFindings().stream()
                    .filter(one -> one.getNumber() == number).findFirst().orElseThrow(
                            () -> new Misfit(Part.FINDINGS, MESSAGES.text("findingUnknown", answer.item(), number)));
            ids.add(finding.getId());
        }
        if (answer.answer() != ChecklistAnswer.NOT_CONFORMING || !ids.isEmpty()) {
            return ids.stream().distinct().toList();
        }
        if (item.getFindingIds().isEmpty()) {
            throw new Misfit(Part.FINDINGS, MESSAGES.text("findingMissing", answer.item()));
        }
        return List.copyOf(item.getFindingIds());
    }

    private void set(ChecklistItem item, EStructuralFeature feature, Object value) {
        if (!Objects.equals(item.eGet(feature), value)) {
            commands.append(SetCommand.create(opened.document().domain(), item, feature, value));
        }
    }

    /** The parts of an answer. */
    enum Part {
        ITEM, ANSWER, RECORD, DOUBT, EVIDENCE, ANNOTATIONS, FINDINGS
    }

    /** Why an answer cannot be taken, and which part of it. */
    static final class Misfit extends Exception {

        private static final long serialVersionUID = 1L;

        private final Part part;
        private final transient Localized text;

        Misfit(Part part, Localized text) {
            super(text.toString());
            this.part = part;
            this.text = text;
        }

        Part part() {
            return part;
        }

        Localized text() {
            return text;
        }
    }
}
