package org.hecha.io.spreadsheet.internal.dossier;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.hecha.core.text.Refusal;
import org.hecha.io.spreadsheet.internal.Wording;
import org.hecha.standard.DataFile;
import org.hecha.standard.Standard;
import org.hecha.standard.Text;
import org.hecha.standard.Texts;

/**
 * What a scheme asks an applicant, as its data file declares it; how the answers are scored is none of our business.
 *
 * @param id id of the scheme
 * @param conditions basic conditions that are answered, or their parts
 * @param inputs values that indicators ask for
 * @param materialKinds how many kinds of material there are
 */
record Scheme(String id, List<Condition> conditions, List<Input> inputs, int materialKinds) {

    /** A condition, or one part of it. */
    record Condition(String id, Text requirement) {
    }

    /** A choice's option. */
    record Option(String id, Text text) {
    }

    /** What is entered for an input; the names are those of the data file. */
    enum Type {
        NUMBER, CHOICE, BOOLEAN, COUNT, PERCENTAGE
    }

    /** One value asked for. */
    record Input(String indicator, String key, Type type, String unit, Text question, boolean optional,
            Optional<BigDecimal> minimum, Optional<BigDecimal> maximum, List<Option> options) {
    }

    /** The first installed scheme, by the id of its standard. */
    static Scheme installed(List<Standard> standards) throws Refusal {
        for (Standard standard : standards) {
            for (DataFile file : standard.data()) {
                if (file.kind() == DataFile.Kind.SCHEME) {
                    return read(file);
                }
            }
        }
        throw Wording.refusal("noScheme");
    }

    private static Scheme read(DataFile file) throws Refusal {
        try (InputStream stream = file.open()) {
            JsonNode root = new ObjectMapper().readTree(stream);
            return new Scheme(root.path("scheme").asText(), conditions(root), inputs(root),
                    root.path("materials").path("kinds").size());
        } catch (IOException | IllegalStateException | IllegalArgumentException e) {
            throw Wording.refusal(e, "schemeDamaged", file.name(), e.getMessage());
        }
    }

    private static List<Condition> conditions(JsonNode root) {
        List<Condition> conditions = new ArrayList<>();
        for (JsonNode condition : root.path("conditions")) {
            if (!"ANSWER".equals(condition.path("kind").asText())) {
                continue;
            }
            Iterable<JsonNode> asked = condition.path("parts").isEmpty() ? List.of(condition) : condition.path("parts");
            asked.forEach(node -> conditions.add(new Condition(node.path("id").asText(),
                    Texts.read(node.get("requirement"), node.path("id").asText()))));
        }
        return conditions;
    }

    private static List<Input> inputs(JsonNode root) {
        List<Input> inputs = new ArrayList<>();
        for (JsonNode indicator : root.path("indicators")) {
            String id = indicator.path("id").asText();
            for (JsonNode input : indicator.path("inputs")) {
                String key = input.path("key").asText();
                List<Option> options = new ArrayList<>();
                input.path("options").forEach(option -> options
                        .add(new Option(option.path("id").asText(), Texts.read(option.get("text"), id + ' ' + key))));
                inputs.add(new Input(id, key, Type.valueOf(input.path("type").asText()), input.path("unit").asText(),
                        Texts.read(input.get("question"), id + ' ' + key), input.path("optional").asBoolean(),
                        number(input.get("min")), number(input.get("max")), options));
            }
        }
        return inputs;
    }

    private static Optional<BigDecimal> number(JsonNode node) {
        return node == null ? Optional.empty() : Optional.of(new BigDecimal(node.asText()));
    }
}
