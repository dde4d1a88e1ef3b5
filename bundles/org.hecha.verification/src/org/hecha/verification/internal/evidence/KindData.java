package org.hecha.verification.internal.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.hecha.core.text.Localized;
import org.hecha.core.text.Messages;
import org.hecha.model.engagement.StatementKind;
import org.hecha.model.inventory.SupplyKind;
import org.hecha.standard.DataFile;
import org.hecha.standard.Standard;
import org.hecha.standard.Standing;
import org.hecha.standard.Text;
import org.hecha.standard.Texts;
import org.hecha.verification.evidence.EvidenceKind;
import org.hecha.verification.evidence.Holding;
import org.hecha.verification.evidence.Issuing;
import org.hecha.verification.evidence.Requirement;

/** Reads EVIDENCE files. Filled once while it is read, then only asked. */
final class KindData {

    private final Map<String, EvidenceKind> kinds = new LinkedHashMap<>();
    private final List<Localized> problems = new ArrayList<>();

    private KindData() {
    }

    /** Reads every EVIDENCE file; one that is wrong is left out as a whole and said. */
    static KindData of(List<Standard> standards) {
        KindData data = new KindData();
        for (Standard standard : standards) {
            standard.data().stream().filter(file -> file.kind() == DataFile.Kind.EVIDENCE)
                    .forEach(file -> data.read(standard.id(), file));
        }
        return data;
    }

    List<EvidenceKind> kinds() {
        return List.copyOf(kinds.values());
    }

    List<Localized> problems() {
        return List.copyOf(problems);
    }

    private void read(String standardId, DataFile file) {
        try (InputStream stream = file.open()) {
            for (EvidenceKind kind : kinds(standardId, new ObjectMapper().readTree(stream).path("evidence"))) {
                if (kinds.putIfAbsent(kind.id(), kind) != null) {
                    problems.add(Messages.of(KindData.class).text("kindTwice", kind.id(), standardId, file.name()));
                }
            }
        } catch (IOException | RuntimeException e) {
            problems.add(Messages.of(KindData.class).text("kindsUnreadable", standardId, file.name(),
                    String.valueOf(e.getMessage())));
        }
    }

    private static List<EvidenceKind> kinds(String standardId, JsonNode root) {
        Map<String, Text> groups = new LinkedHashMap<>();
        root.path("groups").forEach(node -> groups.put(text(node, "id"), words(node, "title")));
        List<EvidenceKind> kinds = new ArrayList<>();
        for (JsonNode node : list(root, "kinds")) {
            String id = text(node, "id");
            Text group = groups.get(text(node, "group"));
            if (group == null) {
                throw new IllegalStateException(id + ": group " + text(node, "group") + " is not declared");
            }
            Standing standing = Standing.valueOf(text(node, "standing"));
            List<Requirement> requirements = new ArrayList<>();
            node.path("required").forEach(one -> requirements.add(requirement(one)));
            kinds.add(new EvidenceKind(id, standardId, node.path("number").asInt(), words(node, "title"), text(node, "group"),
                    group, node.path("period").asBoolean(), holding(node), issuing(node),
                    node.path("original").asBoolean(), requirements, words(node.has("source") ? node : root, "source"), standing));
        }
        return kinds;
    }

    private static Optional<Holding> holding(JsonNode node) {
        if (!node.has("holds")) {
            return Optional.empty();
        }
        JsonNode holds = node.get("holds");
        return Optional.of(new Holding(holds.path("months").asInt(), Holding.Until.valueOf(text(holds, "until"))));
    }

    private static Optional<Issuing> issuing(JsonNode node) {
        return !node.has("issued") ? Optional.empty() : Optional.of(new Issuing(node.get("issued").path("days").asInt(),
                Standing.valueOf(text(node.get("issued"), "standing"))));
    }

    private static Requirement requirement(JsonNode node) {
        return new Requirement(set(node, "statements", one -> StatementKind.valueOf(one.asText())),
                set(node, "categories", JsonNode::asInt), set(node, "supplies", one -> SupplyKind.valueOf(one.asText())),
                Standing.valueOf(text(node, "standing")));
    }

    private static <T> Set<T> set(JsonNode node, String key, Function<JsonNode, T> read) {
        Set<T> set = new HashSet<>();
        node.path(key).forEach(one -> set.add(read.apply(one)));
        return set;
    }

    private static JsonNode list(JsonNode node, String key) {
        if (!node.path(key).isArray() || node.get(key).isEmpty()) {
            throw new IllegalStateException("list " + key + " is missing");
        }
        return node.get(key);
    }

    private static Text words(JsonNode node, String key) {
        if (!node.hasNonNull(key)) {
            throw new IllegalStateException(node.path("id").asText() + ": " + key + " is missing");
        }
        return Texts.read(node.get(key), node.path("id").asText() + " " + key);
    }

    private static String text(JsonNode node, String key) {
        if (!node.path(key).isTextual() || node.get(key).textValue().isBlank()) {
            throw new IllegalStateException("text " + key + " is missing in " + node);
        }
        return node.get(key).textValue();
    }
}
