package org.hecha.scoring.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;

import org.hecha.model.engagement.StatementKind;
import org.hecha.model.inventory.OffsetKind;

/** Reads the rules of a SCHEME data file. */
final class RuleReader {

    private RuleReader() {
    }

    /** Words by which a file names a kind of rule. */
    private enum Type {
        CHOICE, STEPS, ITEMS, ALL, SHARES, PACKAGE, STATED
    }

    static PointRule rule(DataNode node) {
        return switch (node.oneOf("type", Type.class)) {
            case CHOICE -> new ChoiceRule(node.string("input"), node.decimals("points"));
            case STEPS -> steps(node);
            case ITEMS -> items(node);
            case ALL -> new AllRule(node.strings("inputs"), optional(node, "policy"));
            case SHARES -> new SharesRule(node.list("parts").stream().map(part -> new SharesRule.Part(
                    part.decimal("points"), part.string("of"), part.string("having"), part.text("title"))).toList(),
                    node.string("policy"), node.string("nonePolicy"));
            case PACKAGE -> new PackageRule(node.oneOf("statement", StatementKind.class), optional(node, "accounted"),
                    optional(node, "count"), optional(node, "policy"));
            case STATED -> new StatedRule(node.strings("inputs"));
        };
    }

    private static PointRule steps(DataNode node) {
        DataNode zero = node.child("atZero");
        return new StepsRule(node.string("claimed"), node.string("coefficient"), terms(node, "numerator"),
                terms(node, "denominator"), node.list("steps").stream().map(step -> new StepsRule.Step(
                        step.decimal("from"), step.decimal("points"))).toList(),
                zero.string("policy"), zero.decimals("points"));
    }

    private static List<StepsRule.Term> terms(DataNode node, String key) {
        return node.list(key).stream().map(term -> new StepsRule.Term(term.string("input"), term.flag("power"),
                optional(term, "policy"), term.stringOr("option", ""))).toList();
    }

    private static PointRule items(DataNode node) {
        Optional<ItemsRule.Extra> extra = node.has("extra")
                ? Optional.of(new ItemsRule.Extra(node.child("extra").string("input"),
                        node.child("extra").string("policy"), node.child("extra").string("option")))
                : Optional.empty();
        return new ItemsRule(optional(node, "requires"), node.strings("booleans"), node.strings("counts"), extra,
                node.decimal("each"));
    }

    static List<CoverageRule> coverages(DataNode root) {
        List<CoverageRule> alone = root.list("packages").stream().map(RuleReader::coverage).toList();
        return alone.stream().map(rule -> rule.beside(alone)).toList();
    }

    private static CoverageRule coverage(DataNode node) {
        Optional<CoverageRule.EditionRule> edition = node.has("editions")
                ? Optional.of(new CoverageRule.EditionRule(node.child("editions").string("standard"),
                        node.child("editions").string("latest"), node.child("editions").string("policy"),
                        node.child("editions").string("option")))
                : Optional.empty();
        return new CoverageRule(node.oneOf("statement", StatementKind.class), node.text("title"),
                node.strings("standards"), node.flag("others"), List.of(), edition, node.stringOr("electricitySeries", ""),
                node.textOrNone("electricityPlace"));
    }

    static OffsetRules offsets(DataNode node) {
        return new OffsetRules(node.string("factorPolicy"), node.string("factorColumn"), node.string("factorUnit"),
                node.string("vintagePolicy"), node.string("proofPolicy"),
                node.list("kinds").stream().map(RuleReader::offsetKind).toList());
    }

    private static OffsetRules.Kind offsetKind(DataNode node) {
        Optional<Integer> months = node.has("validMonths") ? Optional.of(node.whole("validMonths")) : Optional.empty();
        Optional<BigDecimal> perSerial = node.optionalDecimal("perSerial");
        Optional<OffsetRules.EarlyExpiry> early = node.has("expiresAtLatest")
                ? Optional.of(new OffsetRules.EarlyExpiry(day(node.child("expiresAtLatest"), "producedBefore"),
                        day(node.child("expiresAtLatest"), "until")))
                : Optional.empty();
        return new OffsetRules.Kind(node.oneOf("kind", OffsetKind.class), node.text("title"), node.string("unit"),
                node.numbers("categories"), node.numbers("materials"), node.flag("serials"), perSerial,
                node.flag("recognition"), node.textOrNone("recognitionBy"), months, early);
    }

    private static LocalDate day(DataNode node, String key) {
        try {
            return LocalDate.parse(node.string(key));
        } catch (DateTimeParseException e) {
            throw node.child(key).fault("schemeDayWrong", node.string(key));
        }
    }

    private static Optional<String> optional(DataNode node, String key) {
        return node.has(key) ? Optional.of(node.string(key)) : Optional.empty();
    }
}
