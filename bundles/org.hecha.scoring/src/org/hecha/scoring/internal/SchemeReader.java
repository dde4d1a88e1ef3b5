package org.hecha.scoring.internal;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.hecha.scoring.Condition;
import org.hecha.scoring.Decision;
import org.hecha.scoring.Indicator;
import org.hecha.scoring.InputDeclaration;
import org.hecha.scoring.MaterialKind;
import org.hecha.scoring.Policy;
import org.hecha.scoring.PolicyOption;
import org.hecha.scoring.Scheme;
import org.hecha.scoring.Thresholds;
import org.hecha.standard.DataFile;
import org.hecha.standard.Standing;
import org.hecha.standard.Text;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Reads a SCHEME data file. Its form is described in this bundle's README. */
final class SchemeReader {

    private SchemeReader() {
    }

    /**
     * @throws SchemeFault with the place and the remedy, when the file does not hold a scheme
     * @throws IOException when it cannot be read at all
     */
    static SchemeDefinition read(DataFile file) throws IOException {
        try (InputStream in = file.open()) {
            JsonNode tree = new ObjectMapper().readTree(in);
            if (tree == null || !tree.isObject()) {
                throw new SchemeFault(Words.say("schemeNoObject", file.name()));
            }
            SchemeDefinition definition = definition(new DataNode(tree, file.name(), ""));
            SchemeValidation.check(definition, file.name());
            return definition;
        } catch (JsonProcessingException e) {
            throw new SchemeFault(Words.say("schemeNotJson", file.name(), e.getLocation().getLineNr(),
                    e.getLocation().getColumnNr()));
        }
    }

    private static SchemeDefinition definition(DataNode root) {
        DataNode materials = root.child("materials");
        Scheme scheme = new Scheme(root.string("scheme"), root.string("edition"), root.text("title"),
                root.text("document"), root.decimal("maximum"), thresholds(root.child("thresholds")),
                root.list("conditions").stream().map(SchemeReader::condition).toList(),
                root.list("indicators").stream().map(SchemeReader::indicator).toList(),
                materials.list("kinds").stream().map(node -> new MaterialKind(node.whole("number"),
                        node.text("title"), node.flag("always"))).toList(),
                root.list("policies").stream().map(SchemeReader::policy).toList());
        Map<String, PointRule> rules = new LinkedHashMap<>();
        root.list("indicators").forEach(node -> rules.put(node.string("id"), RuleReader.rule(node.child("rule"))));
        DataNode self = root.child("selfReduction");
        return new SchemeDefinition(scheme, rules,
                RuleReader.coverages(root),
                new SchemeDefinition.SelfReductionRule(self.string("baselinePolicy"), self.string("tradedPolicy"),
                        self.string("tradedIndicator"), self.string("tradedInput")),
                RuleReader.offsets(root.child("offsets")),
                new MaterialRules(materials.string("policy"), materials.whole("other"),
                        materials.child("translation").string("language")),
                root.string("windowPolicy"));
    }

    private static Thresholds thresholds(DataNode node) {
        return new Thresholds(node.text("place"), node.decimal("offset"), node.decimal("score"),
                node.list("levels").stream().map(level -> new Thresholds.Level(
                        level.oneOf("decision", Decision.class), level.decimal("selfReduction"),
                        level.text("title"))).toList());
    }

    private static Condition condition(DataNode node) {
        Optional<Text> notApplicable = node.has("notApplicable") ? Optional.of(node.text("notApplicable"))
                : Optional.empty();
        return new Condition(node.string("id"), node.oneOf("kind", Condition.Kind.class), node.text("place"),
                node.text("title"), node.text("requirement"), notApplicable, node.numbers("materials"),
                node.list("parts").stream().map(part -> new Condition.Part(part.string("id"),
                        part.text("requirement"))).toList(), node.strings("policies"));
    }

    private static Indicator indicator(DataNode node) {
        return new Indicator(node.string("id"), node.whole("number"), node.text("group"), node.text("place"),
                node.text("title"), node.text("requirement"), node.text("scoring"), node.decimal("max"),
                node.numbers("materials"), node.list("inputs").stream().map(SchemeReader::input).toList(),
                node.strings("policies"), node.textOrNone("note"));
    }

    private static InputDeclaration input(DataNode node) {
        return new InputDeclaration(node.string("key"), node.oneOf("type", InputDeclaration.Type.class),
                node.stringOr("unit", ""), node.text("question"), node.flag("optional"),
                node.optionalDecimal("min"), node.optionalDecimal("max"),
                node.list("options").stream().map(option -> new InputDeclaration.Option(option.string("id"),
                        option.text("text"))).toList());
    }

    private static Policy policy(DataNode node) {
        List<PolicyOption> options = node.list("options").stream().map(option -> {
            Optional<BigDecimal> value = option.optionalDecimal("value");
            Standing standing = option.has("standing") ? option.oneOf("standing", Standing.class) : Standing.OFFICIAL;
            return new PolicyOption(option.string("id"), option.text("note"), value, option.stringOr("series", ""),
                    standing);
        }).toList();
        return new Policy(node.string("id"), node.whole("openPoint"), node.text("question"), node.string("default"),
                options);
    }
}
