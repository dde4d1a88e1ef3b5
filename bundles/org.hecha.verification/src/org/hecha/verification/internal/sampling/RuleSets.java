package org.hecha.verification.internal.sampling;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.hecha.standard.DataFile;
import org.hecha.standard.Standard;
import org.hecha.standard.Standing;
import org.hecha.standard.Text;
import org.hecha.standard.Texts;
import org.hecha.standard.calculation.Problem;
import org.hecha.verification.sampling.PopulationKind;
import org.hecha.verification.sampling.SamplingRules;

/** The rule sets that the installed standards declare. A file that is wrong is left out as a whole and said. */
final class RuleSets {

    private final Map<String, SamplingRules> rules = new TreeMap<>();
    private final List<Problem> problems = new ArrayList<>();

    static RuleSets of(List<Standard> standards) {
        RuleSets sets = new RuleSets();
        standards.forEach(standard -> standard.data().stream()
                .filter(file -> file.kind() == DataFile.Kind.SAMPLING).forEach(file -> sets.read(standard.id(), file)));
        return sets;
    }

    List<SamplingRules> all() {
        return List.copyOf(rules.values());
    }

    Optional<SamplingRules> find(String id) {
        return Optional.ofNullable(rules.get(id));
    }

    List<Problem> problems() {
        return List.copyOf(problems);
    }

    private void read(String standardId, DataFile file) {
        try (InputStream stream = file.open()) {
            JsonNode list = new ObjectMapper().readTree(stream).path("sampling");
            if (!list.isArray()) {
                throw new IllegalStateException("list sampling is missing");
            }
            List<SamplingRules> read = new ArrayList<>();
            list.forEach(node -> read.add(rules(standardId, node)));
            read.forEach(one -> add(one, file));
        } catch (IOException | RuntimeException e) {
            problem("rulesUnreadable", standardId, file.name(), String.valueOf(e.getMessage()));
        }
    }

    private void add(SamplingRules one, DataFile file) {
        SamplingRules first = rules.putIfAbsent(one.id(), one);
        if (first != null) {
            problem("rulesTwice", one.id(), file.name(), first.standardId());
        }
    }

    private void problem(String key, Object... arguments) {
        problems.add(new Problem("SAMPLING", false, "", SamplingText.text(key, arguments)));
    }

    private static SamplingRules rules(String standardId, JsonNode node) {
        String id = text(node, "id");
        List<SamplingRules.Step> steps = new ArrayList<>();
        node.path("steps").forEach(step -> steps.add(step(step)));
        Optional<BigDecimal> root = decimal(node, "rootFactor");
        if (root.isPresent() != steps.isEmpty()) {
            throw new IllegalStateException(id + ": either steps or rootFactor is needed");
        }
        if (id.contains(";")) {
            throw new IllegalStateException(id + ": an id holds no semicolon");
        }
        Optional<PopulationKind> population = node.has("population") ? Optional.of(PopulationKind.of(text(node, "population"))
                .orElseThrow(() -> new IllegalStateException(id + ": population is none of ours"))) : Optional.empty();
        return new SamplingRules(id, standardId, words(node, "title"), text(node, "clause"), text(node, "source"),
                Standing.valueOf(text(node, "standing")), words(node, "note"), population,
                node.has("many") ? Optional.of(words(node, "many")) : Optional.empty(), decimal(node, "unitShareBelow"),
                root, steps);
    }

    private static SamplingRules.Step step(JsonNode node) {
        BigDecimal minimum = decimal(node, "minimum")
                .orElseThrow(() -> new IllegalStateException("minimum is missing in " + node));
        return new SamplingRules.Step(minimum, decimal(node, "maximum").orElse(minimum),
                decimal(node, "increase").orElse(BigDecimal.ZERO));
    }

    private static Optional<BigDecimal> decimal(JsonNode node, String key) {
        return node.has(key) ? Optional.of(new BigDecimal(text(node, key))) : Optional.empty();
    }

    private static String text(JsonNode node, String key) {
        if (!node.path(key).isTextual() || node.get(key).textValue().isBlank()) {
            throw new IllegalStateException("text " + key + " is missing in " + node);
        }
        return node.get(key).textValue();
    }

    private static Text words(JsonNode node, String key) {
        if (!node.has(key)) {
            throw new IllegalStateException("text " + key + " is missing in " + node);
        }
        return Texts.read(node.get(key), key);
    }
}
