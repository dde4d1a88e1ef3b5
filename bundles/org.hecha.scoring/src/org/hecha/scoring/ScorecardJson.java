package org.hecha.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.hecha.core.text.Localized;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * A scorecard as JSON: decimals as strings so that their digits survive, texts in one language, keys and lists always in
 * the same order. Without state.
 */
public final class ScorecardJson {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final Locale locale;

    private ScorecardJson(Locale locale) {
        this.locale = locale;
    }

    /** The scorecard as a tree, its texts in the language of {@code locale}. */
    public static ObjectNode render(Scorecard card, Locale locale) {
        return new ScorecardJson(locale).tree(card);
    }

    private ObjectNode tree(Scorecard card) {
        ObjectNode root = NODES.objectNode();
        root.put("scheme", card.scheme().id());
        root.put("edition", card.scheme().edition());
        root.put("title", text(card.scheme().title()));
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
                .put("points", decimal(entry.points())).put("text", text(entry.text())));
        ArrayNode policies = root.putArray("policies");
        card.policies().forEach(choice -> policies.add(policy(choice)));
        return root;
    }

    private static ObjectNode applicant(Applicant applicant) {
        ObjectNode node = NODES.objectNode().put("name", applicant.name()).put("creditCode", applicant.creditCode());
        node.put("periodStart", day(applicant.periodStart())).put("periodEnd", day(applicant.periodEnd()));
        return node.put("appliedOn", day(applicant.appliedOn()));
    }

    private static String day(Optional<?> day) {
        return day.map(String::valueOf).orElse(null);
    }

    private ObjectNode ratio(RatioResult result) {
        ObjectNode node = NODES.objectNode();
        node.put("percent", result.ratio().map(ratio -> decimal(ratio.percent(4))).orElse(null));
        node.put("part", result.ratio().map(ratio -> decimal(ratio.part())).orElse(null));
        node.put("whole", result.ratio().map(ratio -> decimal(ratio.whole())).orElse(null));
        node.put("reason", text(result.reason()));
        node.set("evidence", evidence(result.evidence()));
        node.set("notes", texts(result.notes()));
        return node;
    }

    private ObjectNode gate(GateResult gate) {
        ObjectNode node = NODES.objectNode().put("id", gate.condition().id());
        node.put("place", text(gate.condition().place()));
        node.put("title", text(gate.condition().title()));
        node.put("state", gate.state().name());
        node.put("reason", text(gate.reason()));
        ArrayNode parts = node.putArray("parts");
        gate.parts().forEach(part -> parts.addObject().put("id", part.part().id()).put("state", part.state().name())
                .put("reason", text(part.reason())));
        node.set("evidence", evidence(gate.evidence()));
        node.set("notes", texts(gate.notes()));
        return node;
    }

    private ObjectNode item(ItemResult item) {
        ObjectNode node = NODES.objectNode().put("id", item.indicator().id());
        node.put("number", item.indicator().number());
        node.put("place", text(item.indicator().place()));
        node.put("title", text(item.indicator().title()));
        node.put("points", decimal(item.points())).put("maximum", decimal(item.maximum()));
        node.put("reason", text(item.reason()));
        node.set("evidence", evidence(item.evidence()));
        node.set("notes", texts(item.notes()));
        return node;
    }

    private ObjectNode offset(OffsetLine line) {
        ObjectNode node = NODES.objectNode().put("id", line.offsetId()).put("kind", line.kind().name());
        node.put("counted", line.counted()).put("tonnes", decimal(line.tonnes())).put("category", line.category());
        node.put("reason", text(line.reason()));
        node.set("notes", texts(line.notes()));
        return node;
    }

    private ObjectNode policy(PolicyChoice choice) {
        ObjectNode node = NODES.objectNode().put("id", choice.policy().id()).put("option", choice.option().id());
        node.put("default", choice.isDefault());
        node.put("question", text(choice.policy().question()));
        node.put("note", text(choice.option().note()));
        return node;
    }

    private static ArrayNode evidence(List<Evidence> evidence) {
        ArrayNode nodes = NODES.arrayNode();
        evidence.forEach(one -> nodes.addObject().put("kind", one.kind().name()).put("id", one.id())
                .put("label", one.label()));
        return nodes;
    }

    private ArrayNode texts(List<Localized> texts) {
        ArrayNode nodes = NODES.arrayNode();
        texts.forEach(one -> nodes.add(text(one)));
        return nodes;
    }

    private String text(Localized text) {
        return text.in(locale);
    }

    private static String decimal(BigDecimal value) {
        return value.toPlainString();
    }
}
