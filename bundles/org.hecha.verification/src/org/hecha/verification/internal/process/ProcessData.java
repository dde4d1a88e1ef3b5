package org.hecha.verification.internal.process;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.hecha.model.engagement.TeamRole;
import org.hecha.model.fieldwork.RiskLevel;
import org.hecha.standard.DataFile;
import org.hecha.standard.Standing;
import org.hecha.standard.Text;
import org.hecha.standard.Texts;
import org.hecha.verification.process.Cover;
import org.hecha.verification.process.DetectionRisk;
import org.hecha.verification.process.ProcessDefinition;
import org.hecha.verification.process.Setting;
import org.hecha.verification.process.SignOffSubject;
import org.hecha.verification.process.StepDefinition;
import org.hecha.verification.process.Technique;

/** Reads one PROCESS file. What it does not declare it takes over from the product's own process. */
final class ProcessData {

    private final DataFile file;
    private final JsonNode root;
    private final Optional<ProcessDefinition> general;

    private ProcessData(DataFile file, JsonNode root, Optional<ProcessDefinition> general) {
        this.file = file;
        this.root = root;
        this.general = general;
    }

    /** @throws IllegalStateException when something is missing or wrong; the message says what */
    static ProcessDefinition read(String standardId, DataFile file, Optional<ProcessDefinition> general)
            throws IOException {
        try (InputStream stream = file.open()) {
            return new ProcessData(file, new ObjectMapper().readTree(stream), general).definition(standardId);
        }
    }

    private ProcessDefinition definition(String standardId) {
        return new ProcessDefinition(text(root, "process"), standardId, words(root, "title"), words(root, "source"),
                steps(), subjects(), techniques(), detection(), setting("leadYears"), setting("riskShare"));
    }

    private List<StepDefinition> steps() {
        List<StepDefinition> steps = new ArrayList<>();
        for (JsonNode node : root.path("steps")) {
            Set<TeamRole> owners = EnumSet.noneOf(TeamRole.class);
            list(node, "owners").forEach(role -> owners.add(TeamRole.valueOf(role)));
            steps.add(new StepDefinition(text(node, "id"), words(node, "title"), text(node, "clause"),
                    standing(node, "standing"), owners, list(node, "after"), list(node, "entry"), list(node, "exit"),
                    node.path("days").asInt(), standing(node, "daysStanding"),
                    Optional.ofNullable(node.path("sign").textValue())));
        }
        if (steps.isEmpty()) {
            throw new IllegalStateException(file.name() + ": list steps is missing");
        }
        return steps;
    }

    private List<SignOffSubject> subjects() {
        if (!root.has("subjects")) {
            return inherited("subjects").subjects();
        }
        Map<String, List<Cover>> scopes = new HashMap<>();
        root.path("scopes").fields().forEachRemaining(scope -> scopes.put(scope.getKey(), covers(scope.getValue())));
        List<SignOffSubject> subjects = new ArrayList<>();
        for (JsonNode node : root.get("subjects")) {
            List<Cover> covers = scopes.get(text(node, "covers"));
            if (covers == null) {
                throw new IllegalStateException(file.name() + ": there is no scope " + text(node, "covers"));
            }
            subjects.add(new SignOffSubject(text(node, "id"), words(node, "title"),
                    TeamRole.valueOf(text(node, "role")), list(node, "restsOn"), covers));
        }
        return subjects;
    }

    private static List<Cover> covers(JsonNode scope) {
        List<Cover> covers = new ArrayList<>();
        for (JsonNode node : scope) {
            covers.add(new Cover(Cover.Root.valueOf(node.path("root").asText()), new HashSet<>(list(node, "only")),
                    new HashSet<>(list(node, "except"))));
        }
        return covers;
    }

    private List<Technique> techniques() {
        if (!root.has("techniques")) {
            return inherited("techniques").techniques();
        }
        List<Technique> techniques = new ArrayList<>();
        for (JsonNode node : root.get("techniques")) {
            techniques.add(new Technique(text(node, "id"), words(node, "title"),
                    Technique.Means.valueOf(text(node, "means")), standing(node, "standing")));
        }
        return techniques;
    }

    private DetectionRisk detection() {
        if (!root.has("detection")) {
            return inherited("detection").detection();
        }
        JsonNode node = root.get("detection");
        Map<RiskLevel, Map<RiskLevel, RiskLevel>> levels = new EnumMap<>(RiskLevel.class);
        node.path("levels").fields().forEachRemaining(inherent -> {
            Map<RiskLevel, RiskLevel> row = new EnumMap<>(RiskLevel.class);
            inherent.getValue().fields().forEachRemaining(control -> row.put(RiskLevel.valueOf(control.getKey()),
                    RiskLevel.valueOf(control.getValue().asText())));
            levels.put(RiskLevel.valueOf(inherent.getKey()), row);
        });
        return new DetectionRisk(levels, standing(node, "standing"), words(node, "note"));
    }

    private Setting setting(String key) {
        if (!root.has(key)) {
            ProcessDefinition own = inherited(key);
            return key.equals("leadYears") ? own.leadYears() : own.riskShare();
        }
        JsonNode node = root.get(key);
        return new Setting(new java.math.BigDecimal(text(node, "value")), standing(node, "standing"),
                words(node, "note"));
    }

    private ProcessDefinition inherited(String key) {
        return general.orElseThrow(() -> new IllegalStateException(file.name() + ": " + key + " is missing"));
    }

    private Standing standing(JsonNode node, String key) {
        return Standing.valueOf(text(node, key));
    }

    private Text words(JsonNode node, String key) {
        text(node, key);
        return Texts.read(node.get(key), file.name() + " " + node.path("id").asText() + " " + key);
    }

    private String text(JsonNode node, String key) {
        if (!node.hasNonNull(key)) {
            throw new IllegalStateException(file.name() + ": " + key + " is missing in " + node.path("id").asText());
        }
        return node.get(key).asText();
    }

    private static List<String> list(JsonNode node, String key) {
        List<String> values = new ArrayList<>();
        node.path(key).forEach(value -> values.add(value.asText()));
        return values;
    }
}
