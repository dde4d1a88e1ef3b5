package org.hecha.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.hecha.core.text.Localized;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * A scorecard as JSON: decimals as strings so that their digits survive, texts in both languages, keys and lists always
 * in the same order. Without state.
 */
public final class ScorecardJson {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private ScorecardJson() {
    }

    /** The scorecard as a tree, for a caller that puts it into a larger document. */
    public static ObjectNode tree(Scorecard card) {
        ObjectNode root = NODES.objectNode();
        root.put("scheme", card.scheme().id());
        root.put("edition", card.scheme().edition());
        root.set("title", text(card.scheme().title()));
        root.put("illustrative", card.illustrative());
        root.set("applicant", applicant(card.applicant()));
        root.put("decision", card.decision().name());
        root.put("total", decimal(card.total()));
        root.put("maximum", decimal(card.scheme().maximum()));
        root.put("scoreRequired", decimal(card.scheme().thresholds().score()));
        root.set("offsetRatio", ratio(card.thresholds().offsetRatio()));
        root.set("selfReductionRatio", ratio(card.thresholds().selfReductionRatio()));
        ArrayNode gates = root.putArray("gates");
        card.gates().forEach(gate -> gates.add(gate(gate)));
        ArrayNode items = root.putArray("items");
        card.items().forEach(item -> items.add(item(item)));
        ArrayNode offsets = root.putArray("offsets");
        card.offsets().forEach(line -> offsets.add(offset(line)));
        ArrayNode missing = root.putArray("whatIsMissing");
        card.whatIsMissing().forEach(entry -> missing.addObject().put("subject", entry.subject())
                .put("points", decimal(entry.points())).set("text", text(entry.text())));
        ArrayNode policies = root.putArray("policies");
        card.policies().forEach(choice -> policies.add(policy(choice)));
        return root;
    }

    /** The scorecard as indented JSON text with {@code \n} at the end of each line. */
    public static String write(Scorecard card) {
        try {
            return new ObjectMapper().writer(new DefaultPrettyPrinter()
                    .withObjectIndenter(new DefaultIndenter("  ", "\n")))
                    .writeValueAsString(tree(card)) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree of plain nodes can always be written", e);
        }
    }

    private static ObjectNode applicant(Applicant applicant) {
        ObjectNode node = NODES.objectNode().put("name", applicant.name()).put("creditCode", applicant.creditCode());
        node.put("periodStart", day(applicant.periodStart())).put("periodEnd", day(applicant.periodEnd()));
        return node.put("appliedOn", day(applicant.appliedOn()));
    }

    private static String day(Optional<?> day) {
        return day.map(String::valueOf).orElse(null);
    }

    private static ObjectNode ratio(RatioResult result) {
        ObjectNode node = NODES.objectNode();
        node.put("percent", result.ratio().map(ratio -> decimal(ratio.percent(4))).orElse(null));
        node.put("part", result.ratio().map(ratio -> decimal(ratio.part())).orElse(null));
        node.put("whole", result.ratio().map(ratio -> decimal(ratio.whole())).orElse(null));
        node.set("reason", text(result.reason()));
        node.set("evidence", evidence(result.evidence()));
        node.set("notes", texts(result.notes()));
        return node;
    }

    private static ObjectNode gate(GateResult gate) {
        ObjectNode node = NODES.objectNode().put("id", gate.condition().id());
        node.set("place", text(gate.condition().place()));
        node.set("title", text(gate.condition().title()));
        node.put("state", gate.state().name());
        node.set("reason", text(gate.reason()));
        ArrayNode parts = node.putArray("parts");
        gate.parts().forEach(part -> parts.addObject().put("id", part.part().id()).put("state", part.state().name())
                .set("reason", text(part.reason())));
        node.set("evidence", evidence(gate.evidence()));
        node.set("notes", texts(gate.notes()));
        return node;
    }

    private static ObjectNode item(ItemResult item) {
        ObjectNode node = NODES.objectNode().put("id", item.indicator().id());
        node.put("number", item.indicator().number());
        node.set("place", text(item.indicator().place()));
        node.set("title", text(item.indicator().title()));
        node.put("points", decimal(item.points())).put("maximum", decimal(item.maximum()));
        node.set("reason", text(item.reason()));
        node.set("evidence", evidence(item.evidence()));
        node.set("notes", texts(item.notes()));
        return node;
    }

    private static ObjectNode offset(OffsetLine line) {
        ObjectNode node = NODES.objectNode().put("id", line.offsetId()).put("kind", line.kind().name());
        node.put("counted", line.counted()).put("tonnes", decimal(line.tonnes())).put("category", line.category());
        node.set("reason", text(line.reason()));
        node.set("notes", texts(line.notes()));
        return node;
    }

    private static ObjectNode policy(PolicyChoice choice) {
        ObjectNode node = NODES.objectNode().put("id", choice.policy().id()).put("option", choice.option().id());
        node.put("default", choice.isDefault());
        node.set("question", text(choice.policy().question()));
        node.set("note", text(choice.option().note()));
        return node;
    }

    private static ArrayNode evidence(List<Evidence> evidence) {
        ArrayNode nodes = NODES.arrayNode();
        evidence.forEach(one -> nodes.addObject().put("kind", one.kind().name()).put("id", one.id())
                .put("label", one.label()));
        return nodes;
    }

    private static ArrayNode texts(List<Localized> texts) {
        ArrayNode nodes = NODES.arrayNode();
        texts.forEach(one -> nodes.add(text(one)));
        return nodes;
    }

    private static ObjectNode text(Localized text) {
        return NODES.objectNode().put("zh", text.in(Locale.SIMPLIFIED_CHINESE)).put("en", text.in(Locale.ENGLISH));
    }

    private static String decimal(BigDecimal value) {
        return value.toPlainString();
    }
}
