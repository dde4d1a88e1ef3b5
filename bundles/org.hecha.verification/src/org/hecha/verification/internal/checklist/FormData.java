package org.hecha.verification.internal.checklist;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.hecha.core.text.Messages;
import org.hecha.core.text.Refusal;
import org.hecha.model.engagement.TeamRole;
import org.hecha.standard.DataFile;
import org.hecha.standard.Standing;
import org.hecha.standard.Text;
import org.hecha.verification.Team;
import org.hecha.verification.checklist.ChecklistForm;
import org.hecha.verification.checklist.Extent;
import org.hecha.verification.checklist.FormItem;
import org.hecha.verification.checklist.FormSection;
import org.hecha.verification.checklist.Means;

/** Reads CHECKLISTS files. Refuses what is wrong with file, form, question and key. */
final class FormData {

    /** Separates the id of a question from that of the source or facility it is asked for. */
    static final String FOR = "@";

    private static final Set<String> ROOT = Set.of("forms");
    private static final Set<String> FORM = Set.of("id", "title", "step", "criteria", "applies", "required",
            "answeredBy", "doubtsFrom", "standing", "source", "note", "sections");
    private static final Set<String> SECTION = Set.of("id", "title", "items");
    private static final Set<String> ITEM = Set.of("id", "requirement", "clause", "means", "applies", "rules", "needs",
            "per", "mandatory", "standing", "source", "note");

    private final String standardId;
    private final DataFile file;

    private FormData(String standardId, DataFile file) {
        this.standardId = standardId;
        this.file = file;
    }

    static List<ChecklistForm> forms(String standardId, DataFile file) throws Refusal {
        return new FormData(standardId, file).read();
    }

    private List<ChecklistForm> read() throws Refusal {
        JsonNode root;
        try (InputStream stream = file.open()) {
            root = new ObjectMapper().readTree(stream);
        } catch (IOException e) {
            throw new Refusal(Messages.of(FormData.class).text("data.unreadable", file.name(),
                    String.valueOf(e.getMessage()).lines().findFirst().orElse("")), e);
        }
        Declaration all = new Declaration(root, file.name(), ROOT);
        List<ChecklistForm> forms = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (JsonNode node : all.array("forms")) {
            ChecklistForm form = form(node);
            if (!ids.add(form.id())) {
                throw all.refusal("data.twice", form.id());
            }
            forms.add(form);
        }
        return forms;
    }

    private ChecklistForm form(JsonNode node) throws Refusal {
        String place = file.name() + ", " + node.path("id").asText("?");
        Declaration form = new Declaration(node, place, FORM);
        Set<String> ids = new HashSet<>();
        List<FormSection> sections = new ArrayList<>();
        for (JsonNode one : form.array("sections")) {
            Declaration section = new Declaration(one, place + ", " + one.path("id").asText("?"), SECTION);
            List<FormItem> items = new ArrayList<>();
            for (JsonNode item : section.array("items")) {
                items.add(item(item, place, ids));
            }
            if (!ids.add("section " + section.text("id"))) {
                throw form.refusal("data.twice", section.text("id"));
            }
            sections.add(new FormSection(section.text("id"), section.words("title"), items));
        }
        List<String> criteria = form.list("criteria");
        return new ChecklistForm(plainId(form), standardId, form.words("title"), form.text("step"),
                criteria.isEmpty() ? List.of(standardId) : criteria, conditions(form), form.flag("required"),
                roles(form), form.optional("doubtsFrom"), standing(form), form.text("source"),
                form.optionalWords("note"), sections);
    }

    private static FormItem item(JsonNode node, String place, Set<String> ids) throws Refusal {
        Declaration item = new Declaration(node, place + ", " + node.path("id").asText("?"), ITEM);
        String id = plainId(item);
        if (!ids.add(id)) {
            throw item.refusal("data.twice", id);
        }
        List<Means> means = new ArrayList<>();
        item.array("means");
        for (String word : item.list("means")) {
            means.add(item.constant("means", word, Means.class));
        }
        String per = item.optional("per");
        Extent extent = per.isEmpty() ? Extent.ONCE : item.constant("per", per, Extent.class);
        Text requirement = item.words("requirement");
        boolean named = requirement.zh().contains("{0}") && requirement.en().contains("{0}");
        boolean braced = requirement.zh().contains("{") || requirement.en().contains("{");
        if (extent == Extent.ONCE ? braced : !named) {
            throw item.refusal(extent == Extent.ONCE ? "data.nameless" : "data.unnamed");
        }
        return new FormItem(id, requirement, item.text("clause"), means, conditions(item), item.list("rules"),
                item.list("needs"), extent, item.flag("mandatory"), standing(item), item.text("source"),
                item.optionalWords("note"));
    }

    private static String plainId(Declaration declared) throws Refusal {
        String id = declared.text("id");
        if (id.contains(FOR) || id.equals(Doubts.DOUBT) || id.chars().anyMatch(Character::isWhitespace)) {
            throw declared.refusal("data.id", id);
        }
        return id;
    }

    private static List<String> conditions(Declaration declared) throws Refusal {
        List<String> conditions = declared.list("applies");
        for (String condition : conditions) {
            if (!Condition.understands(condition)) {
                throw declared.refusal("data.condition", condition, Condition.vocabulary());
            }
        }
        return conditions;
    }

    private static Set<TeamRole> roles(Declaration form) throws Refusal {
        Set<TeamRole> roles = new HashSet<>();
        for (String word : form.list("answeredBy")) {
            roles.add(form.constant("answeredBy", word, TeamRole.class));
        }
        return roles.isEmpty() ? Team.verifying() : roles;
    }

    private static Standing standing(Declaration declared) throws Refusal {
        return declared.constant("standing", declared.text("standing"), Standing.class);
    }
}
