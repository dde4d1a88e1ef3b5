package org.hecha.verification.internal.run;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.hecha.model.finding.FindingKind;
import org.hecha.model.finding.Severity;
import org.hecha.standard.DataFile;
import org.hecha.standard.Rule;
import org.hecha.standard.Text;
import org.hecha.standard.Texts;
import org.hecha.verification.Profile;

/** Reads RULES and PROFILE files. */
final class RuleData {

    private RuleData() {
    }

    static List<Rule> rules(String standardId, DataFile file) throws IOException {
        List<Rule> rules = new ArrayList<>();
        for (JsonNode node : list(root(file), "rules", file)) {
            String id = text(node, "id", file);
            rules.add(new Rule(id, standardId, text(node, "clause", file), words(node, "question", file),
                    words(node, "passed", file), words(node, "failed", file), words(node, "remedy", file),
                    kind(text(node, "finding", file), id).name()));
        }
        return rules;
    }

    static List<Profile> profiles(DataFile file) throws IOException {
        JsonNode root = root(file);
        List<Profile> profiles = new ArrayList<>();
        for (JsonNode node : root.has("profiles") ? root.get("profiles") : List.of(root)) {
            Map<String, Optional<Severity>> severities = new LinkedHashMap<>();
            node.path("severities").fields()
                    .forEachRemaining(entry -> severities.put(entry.getKey(), severity(entry.getValue().asText())));
            profiles.add(new Profile(text(node, "profile", file), words(node, "title", file),
                    node.path("preferred").asBoolean(), severity(text(node, "default", file)), severities));
        }
        return profiles;
    }

    private static JsonNode root(DataFile file) throws IOException {
        try (InputStream stream = file.open()) {
            return new ObjectMapper().readTree(stream);
        }
    }

    private static JsonNode list(JsonNode root, String key, DataFile file) {
        if (!root.path(key).isArray()) {
            throw new IllegalStateException(file.name() + ": list " + key + " is missing");
        }
        return root.get(key);
    }

    private static String text(JsonNode node, String key, DataFile file) {
        if (!node.hasNonNull(key)) {
            throw new IllegalStateException(file.name() + ": " + key + " is missing in " + node.path("id").asText());
        }
        return node.get(key).asText();
    }

    private static Text words(JsonNode node, String key, DataFile file) {
        text(node, key, file);
        return Texts.read(node.get(key), file.name() + " " + node.path("id").asText() + " " + key);
    }

    private static Optional<Severity> severity(String word) {
        return word.equals("IGNORE") ? Optional.empty() : Optional.of(Severity.valueOf(word));
    }

    private static FindingKind kind(String word, String ruleId) {
        try {
            return FindingKind.valueOf(word);
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException(ruleId + ": " + word + " is no kind of finding", e);
        }
    }
}
