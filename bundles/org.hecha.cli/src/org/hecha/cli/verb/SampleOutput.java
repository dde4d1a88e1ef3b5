package org.hecha.cli.verb;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.hecha.cli.CliText;
import org.hecha.cli.Console;
import org.hecha.cli.Services;
import org.hecha.core.EngagementDocument;
import org.hecha.core.text.Localized;
import org.hecha.core.text.Numbers;
import org.hecha.core.text.TextTable;
import org.hecha.core.text.TextTable.Align;
import org.hecha.model.fieldwork.Sample;
import org.hecha.model.fieldwork.SampleItem;
import org.hecha.verification.sampling.DrawnSample;
import org.hecha.verification.sampling.Estimator;
import org.hecha.verification.sampling.Projection;
import org.hecha.verification.sampling.SampleReview;
import org.hecha.verification.sampling.StratumKey;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Prints samples, for people and as JSON. */
final class SampleOutput {

    private static final int DECIMALS = 2;

    private final Services services;
    private final Console console;
    private final EngagementDocument document;

    SampleOutput(Services services, Console console, EngagementDocument document) {
        this.services = services;
        this.console = console;
        this.document = document;
    }

    /** A sample that is in the engagement now. */
    void drawn(DrawnSample drawn) {
        Sample sample = drawn.sample();
        SampleReview review = services.sampling().review(document.engagement(), document.inventory(), sample, Estimator.DIFFERENCE);
        console.say(drawn.size());
        console.say(CliText.text("sampleDrawn", sample.getTitle(), sample.getItems().size(), sample.getPopulationCount(),
                String.valueOf(sample.getSeed())));
        items(review);
        review.rules().ifPresent(rules -> SampleRulesVerb.tell(console, rules));
        console.answer(json(review).put("size", drawn.size().in(console.locale())));
    }

    void items(SampleReview review) {
        TextTable table = new TextTable(List.of("#", words("sample.item"), words("sample.stratum"), words("sample.quantity"),
                words("sample.audited"), words("sample.book"), words("sample.difference")), List.of(Align.RIGHT, Align.LEFT,
                        Align.LEFT, Align.RIGHT, Align.RIGHT, Align.RIGHT, Align.RIGHT));
        int number = 1;
        for (SampleReview.Item one : review.items()) {
            SampleItem item = one.item();
            String unit = SampleNames.unit(document, item.getSubjectId());
            table.add(List.of(String.valueOf(number++), SampleNames.of(document, item.getSubjectId()),
                    stratum(item.getStratum()) + (item.isCertain() ? " *" : ""), Numbers.plain(item.getQuantity()) + " " + unit,
                    item.getAudited() == null ? "-" : Numbers.plain(item.getAudited()) + " " + unit,
                    Numbers.grouped(item.getBook(), DECIMALS),
                    one.difference().map(amount -> Numbers.grouped(amount, DECIMALS)).orElse(one.tested() ? "?" : "-")));
        }
        table.lines().forEach(console::line);
    }

    void projection(SampleReview review) {
        console.say(state(review));
        if (review.untested() > 0) {
            console.say(CliText.text("sampleUntested", review.untested()));
        }
        review.obstacle().ifPresent(console::say);
        review.projection().ifPresent(projection -> {
            console.say(projected(projection, review.sample().getTolerable()));
            strata(projection);
            projection.remarks().forEach(console::say);
        });
        review.demand().ifPresent(demand -> console.say(demand.reason()));
        review.violations().forEach(console::say);
        review.rules().ifPresent(rules -> SampleRulesVerb.tell(console, rules));
    }

    /** A projection with its interval, as a sentence. @param tolerable null for none */
    static Localized projected(Projection projection, BigDecimal tolerable) {
        return CliText.text("sampleProjection", projection.procedure(), tonnes(projection.known()),
                tonnes(projection.projected()), projection.confidence(), limit(projection.lower()), limit(projection.upper()),
                tolerable == null ? "-" : tonnes(tolerable));
    }

    private void strata(Projection projection) {
        if (projection.strata().size() < 2) {
            return;
        }
        TextTable table = new TextTable(List.of(words("sample.stratum"), words("sample.tested"), words("sample.book"),
                words("sample.known"), words("sample.projected")), List.of(Align.LEFT, Align.RIGHT, Align.RIGHT, Align.RIGHT,
                        Align.RIGHT));
        projection.strata().forEach(part -> table.add(List.of(stratum(part.name()), part.tested() + "/" + part.items(),
                tonnes(part.book()), tonnes(part.known()), tonnes(part.projected()))));
        table.lines().forEach(console::line);
    }

    private String stratum(String name) {
        return StratumKey.label(name, id -> SampleNames.of(document, id)).in(console.locale());
    }

    private static String tonnes(BigDecimal amount) {
        return Numbers.grouped(amount, DECIMALS);
    }

    private static String limit(Optional<BigDecimal> limit) {
        return limit.map(SampleOutput::tonnes).orElse("?");
    }

    /** How a sample stands, in a few words. */
    static Localized state(SampleReview review) {
        return review.enlargedBy().map(larger -> CliText.text("sampleEnlargedTo", larger.getTitle()))
                .orElseGet(() -> CliText.text("sample.verdict." + review.verdict()));
    }

    ObjectNode summary(SampleReview review) {
        Sample sample = review.sample();
        ObjectNode tree = console.object().put("id", sample.getId()).put("title", sample.getTitle())
                .put("method", sample.getMethod().getLiteral()).put("population", sample.getPopulation())
                .put("filter", sample.getFilter()).put("seed", sample.getSeed()).put("items", review.items().size())
                .put("untested", review.untested()).put("errors", review.errors().size())
                .put("verdict", review.verdict().name());
        review.enlargedBy().ifPresent(larger -> tree.put("enlargedBy", larger.getId()));
        if (sample.getEnlarges() != null) {
            tree.put("enlarges", sample.getEnlarges()).put("reason", sample.getReason());
        }
        review.obstacle().ifPresent(obstacle -> tree.put("obstacle", obstacle.in(console.locale())));
        review.demand().ifPresent(demand -> tree.putObject("demand").put("share", demand.share().toPlainString())
                .put("items", demand.items()).put("reason", demand.reason().in(console.locale())));
        return tree;
    }

    ObjectNode json(SampleReview review) {
        ObjectNode tree = summary(review);
        tree.put("confidence", String.valueOf(review.sample().getConfidence()));
        if (review.sample().getTolerable() != null) {
            tree.put("tolerable", review.sample().getTolerable().toPlainString());
        }
        review.rules().ifPresent(rules -> tree.set("rules", SampleRulesVerb.json(console, rules)));
        ArrayNode items = tree.putArray("sample");
        review.items().forEach(one -> item(items.addObject(), one));
        review.projection().ifPresent(projection -> projection(tree.putObject("projection"), projection));
        ArrayNode violations = tree.putArray("violations");
        review.violations().forEach(violation -> violations.add(violation.in(console.locale())));
        return tree;
    }

    private void item(ObjectNode tree, SampleReview.Item one) {
        SampleItem item = one.item();
        tree.put("id", item.getId()).put("subject", item.getSubjectId())
                .put("name", SampleNames.of(document, item.getSubjectId())).put("stratum", item.getStratum())
                .put("certain", item.isCertain()).put("quantity", item.getQuantity().toPlainString())
                .put("unit", SampleNames.unit(document, item.getSubjectId())).put("book", item.getBook().toPlainString())
                .put("error", one.error());
        if (one.tested()) {
            tree.put("audited", item.getAudited().toPlainString()).put("note", item.getNote()).put("testedBy", item.getTestedBy());
        }
        one.difference().ifPresent(amount -> tree.put("difference", amount.toPlainString()));
        one.taint().ifPresent(share -> tree.put("taint", share.toPlainString()));
    }

    private void projection(ObjectNode tree, Projection projection) {
        tree.put("procedure", projection.procedure().in(console.locale())).put("confidence", projection.confidence().toPlainString())
                .put("twoSided", projection.twoSided()).put("known", projection.known().toPlainString())
                .put("projected", projection.projected().toPlainString()).put("remainder", projection.remainder().toPlainString());
        projection.lower().ifPresent(limit -> tree.put("lower", limit.toPlainString()));
        projection.upper().ifPresent(limit -> tree.put("upper", limit.toPlainString()));
        ArrayNode strata = tree.putArray("strata");
        projection.strata().forEach(part -> strata.addObject().put("name", part.name()).put("items", part.items())
                .put("tested", part.tested()).put("book", part.book().toPlainString()).put("known", part.known().toPlainString())
                .put("projected", part.projected().toPlainString()));
        ArrayNode remarks = tree.putArray("remarks");
        projection.remarks().forEach(remark -> remarks.add(remark.in(console.locale())));
    }

    private String words(String key) {
        return CliText.text(key).in(console.locale());
    }
}
