package org.hecha.cli.verb;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.hecha.cli.CliText;
import org.hecha.cli.Console;
import org.hecha.cli.Services;
import org.hecha.core.EngagementDocument;
import org.hecha.core.text.Localized;
import org.hecha.model.engagement.TeamMember;
import org.hecha.model.evidence.EvidenceItem;
import org.hecha.model.fieldwork.Checklist;
import org.hecha.model.fieldwork.ChecklistAnswer;
import org.hecha.model.fieldwork.ChecklistItem;
import org.hecha.model.finding.Finding;
import org.hecha.model.inventory.EmissionSource;
import org.hecha.model.inventory.Facility;
import org.hecha.verification.checklist.ChecklistState;
import org.hecha.verification.checklist.ItemAnswer;
import org.hecha.verification.checklist.Question;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** An opened checklist as text and as JSON. */
final class ChecklistOutput {

    private static final String FOR = "@"; //$NON-NLS-1$

    private final Services services;
    private final Console console;
    private final EngagementDocument document;

    ChecklistOutput(Services services, Console console, EngagementDocument document) {
        this.services = services;
        this.console = console;
        this.document = document;
    }

    /** How far it is, after something was written. */
    void done(String form) {
        Checklist checklist = services.checklists().opened(document.engagement(), form).orElseThrow();
        ChecklistState state = services.checklists().state(checklist, document.findings());
        console.say(summary(state));
        ObjectNode tree = console.object().put("form", form); //$NON-NLS-1$
        state(state, tree.putObject("state")); //$NON-NLS-1$
        console.answer(tree);
    }

    void show(Checklist checklist, List<Question> questions) {
        ChecklistState state = services.checklists().state(checklist, document.findings());
        console.line(checklist.getTitle() + " · " + checklist.getStandardId() + ' ' + text(checklist.getEdition())); //$NON-NLS-1$
        ObjectNode tree = console.object().put("form", checklist.getFormId()).put("title", checklist.getTitle()) //$NON-NLS-1$ //$NON-NLS-2$
                .put("standard", checklist.getStandardId()).put("edition", checklist.getEdition()) //$NON-NLS-1$ //$NON-NLS-2$
                .put("openedBy", checklist.getOpenedBy()).put("openedAt", String.valueOf(checklist.getOpenedAt())); //$NON-NLS-1$ //$NON-NLS-2$
        state(state, tree.putObject("state")); //$NON-NLS-1$
        ArrayNode nodes = tree.putArray("questions"); //$NON-NLS-1$
        String section = ""; //$NON-NLS-1$
        for (Question question : questions) {
            if (!section.equals(text(question.item().getSection()))) {
                section = text(question.item().getSection());
                console.line("\n== " + section); //$NON-NLS-1$
            }
            lines(question);
            json(question, nodes.addObject());
        }
        console.line(""); //$NON-NLS-1$
        console.say(summary(state));
        console.answer(tree);
    }

    private void lines(Question question) {
        ChecklistItem item = question.item();
        List<String> marks = new ArrayList<>();
        if (item.isUnconfirmed()) {
            marks.add(words("standing.UNCONFIRMED")); //$NON-NLS-1$
        }
        if (question.contradicted()) {
            marks.add(words("checklist.contradicted")); //$NON-NLS-1$
        }
        console.line((question.mandatory() ? "* " : "  ") + label(item) + "  [" + ItemAnswer.title(item.getAnswer()).in(console.locale()) + "] " //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
                + item.getRequirement() + " (" + text(item.getClause()) + "; " + text(item.getMeans()) + ')' //$NON-NLS-1$ //$NON-NLS-2$
                + (marks.isEmpty() ? "" : " ! " + String.join(", ", marks))); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        detail("checklist.record", item.getRecord()); //$NON-NLS-1$
        detail("checklist.doubt", item.getDoubt()); //$NON-NLS-1$
        detail("checklist.evidence", item.getEvidenceIds().stream().map(this::evidence).collect(Collectors.joining(", "))); //$NON-NLS-1$ //$NON-NLS-2$
        detail("checklist.findings", item.getFindingIds().stream().map(this::finding).collect(Collectors.joining(", "))); //$NON-NLS-1$ //$NON-NLS-2$
        if (item.getAnswer() == ChecklistAnswer.OPEN) {
            detail("checklist.needs", question.declared().map(one -> String.join(", ", one.needs())).orElse("")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        }
        if (item.getAnsweredBy() != null) {
            detail("checklist.answeredBy", member(item.getAnsweredBy()) + ' ' + item.getAnsweredAt()); //$NON-NLS-1$
        }
    }

    private void detail(String key, String text) {
        if (text != null && !text.isBlank()) {
            console.line("      " + words(key) + ": " + text.replace("\n", "\n        ")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
        }
    }

    private void json(Question question, ObjectNode node) {
        ChecklistItem item = question.item();
        node.put("item", item.getItemId()).put("label", label(item)).put("section", item.getSection()) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                .put("requirement", item.getRequirement()).put("clause", item.getClause()).put("means", item.getMeans()) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                .put("mandatory", question.mandatory()).put("unconfirmed", item.isUnconfirmed()) //$NON-NLS-1$ //$NON-NLS-2$
                .put("answer", item.getAnswer().getName()).put("record", item.getRecord()).put("doubt", item.getDoubt()) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                .put("proposed", question.proposed().map(Enum::name).orElse(null)) //$NON-NLS-1$
                .put("contradicted", question.contradicted()).put("vanished", question.vanished()) //$NON-NLS-1$ //$NON-NLS-2$
                .put("answeredBy", item.getAnsweredBy()); //$NON-NLS-1$
        node.put("answeredAt", item.getAnsweredAt() == null ? null : item.getAnsweredAt().toString()); //$NON-NLS-1$
        item.getEvidenceIds().forEach(node.putArray("evidence")::add); //$NON-NLS-1$
        item.getAnnotationIds().forEach(node.putArray("annotations")::add); //$NON-NLS-1$
        item.getFindingIds().stream().map(this::finding).forEach(node.putArray("findings")::add); //$NON-NLS-1$
        question.declared().ifPresent(declared -> declared.needs().forEach(node.putArray("needs")::add)); //$NON-NLS-1$
    }

    static Localized summary(ChecklistState state) {
        return CliText.text("checklist.summary", state.total(), state.conforming(), state.notConforming(), state.notApplicable(), //$NON-NLS-1$
                state.open(), state.mandatoryOpen(), state.proposed(), state.vanished());
    }

    static void state(ChecklistState state, ObjectNode node) {
        node.put("total", state.total()).put("open", state.open()).put("proposed", state.proposed()) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                .put("conforming", state.conforming()).put("notConforming", state.notConforming()) //$NON-NLS-1$ //$NON-NLS-2$
                .put("notApplicable", state.notApplicable()).put("mandatoryOpen", state.mandatoryOpen()) //$NON-NLS-1$ //$NON-NLS-2$
                .put("contradicted", state.contradicted()).put("vanished", state.vanished()).put("complete", state.complete()); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
    }

    /** The id with a name in place of that of a source or facility: it can be typed so. */
    private String label(ChecklistItem item) {
        int at = item.getItemId().indexOf(FOR);
        Optional<String> name = at < 0 ? Optional.empty() : document.find(item.getItemId().substring(at + 1)).map(subject ->
                subject instanceof EmissionSource source ? source.getName() : subject instanceof Facility facility ? facility.getName() : null);
        return name.filter(one -> !one.isBlank()).map(one -> item.getItemId().substring(0, at + 1) + one).orElse(item.getItemId());
    }

    private String evidence(String id) {
        return document.find(id).map(found -> found instanceof EvidenceItem item ? item.getName() : null).orElse(id);
    }

    private String finding(String id) {
        return document.find(id).map(found -> found instanceof Finding finding ? String.valueOf(finding.getNumber()) : null).orElse(id);
    }

    private String member(String id) {
        return document.find(id).map(found -> found instanceof TeamMember member ? member.getName() : null).orElse(id);
    }

    private String words(String key) {
        return CliText.text(key).in(console.locale());
    }

    private static String text(String text) {
        return text == null ? "" : text; //$NON-NLS-1$
    }
}
