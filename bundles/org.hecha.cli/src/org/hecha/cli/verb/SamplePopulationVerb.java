package org.hecha.cli.verb;

import java.math.BigDecimal;
import java.util.List;

import org.hecha.cli.CliText;
import org.hecha.cli.Console;
import org.hecha.cli.ExitCode;
import org.hecha.cli.Services;
import org.hecha.core.EngagementDocument;
import org.hecha.core.text.Numbers;
import org.hecha.core.text.Refusal;
import org.hecha.core.text.TextTable;
import org.hecha.core.text.TextTable.Align;
import org.hecha.standard.comparison.Materiality;
import org.hecha.verification.sampling.Population;
import org.hecha.verification.sampling.PopulationItem;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Says what a population holds: how many items, how much, the largest of them. */
@Command(name = "population")
final class SamplePopulationVerb extends EngagementVerb {

    @Mixin
    private SampleScopeOptions scope;

    @Option(names = "--largest", paramLabel = "N", descriptionKey = "sampleLargest")
    private int largest = 10;

    SamplePopulationVerb(Services services, Console console) {
        super(services, console);
    }

    @Override
    protected int run(EngagementDocument document) throws Refusal {
        Population population = services().sampling().population(document.engagement(), document.inventory(),
                scope.scope(document.inventory()));
        long zeros = population.items().stream().filter(item -> item.book().signum() == 0).count();
        long negative = population.items().stream().filter(item -> item.book().signum() < 0).count();
        console().say(CliText.text("samplePopulation", population.count(), Numbers.grouped(population.net(), 2),
                Numbers.grouped(population.value(), 2), zeros, negative));
        TextTable table = new TextTable(List.of(words("sample.id"), words("sample.item"), words("sample.quantity"),
                words("sample.book"), "%"), List.of(Align.LEFT, Align.LEFT, Align.RIGHT, Align.RIGHT, Align.RIGHT));
        ObjectNode tree = console().object().put("count", population.count()).put("net", population.net().toPlainString())
                .put("value", population.value().toPlainString()).put("zeros", zeros).put("negative", negative)
                .put("digest", population.digest());
        ArrayNode items = tree.putArray("largest");
        for (PopulationItem item : population.largest(Math.max(0, largest))) {
            BigDecimal share = Materiality.percentOf(item.book().abs(), population.value()).orElse(BigDecimal.ZERO);
            table.add(List.of(item.id(), SampleNames.of(item.subject()), Numbers.plain(item.quantity()) + " " + item.unit(),
                    Numbers.grouped(item.book(), 2), Numbers.grouped(share, 2)));
            items.addObject().put("id", item.id()).put("name", SampleNames.of(item.subject()))
                    .put("quantity", item.quantity().toPlainString()).put("unit", item.unit())
                    .put("book", item.book().toPlainString()).put("percent", share.toPlainString());
        }
        table.lines().forEach(console()::line);
        ArrayNode remarks = tree.putArray("remarks");
        population.remarks().forEach(remark -> {
            console().say(remark);
            remarks.add(remark.in(console().locale()));
        });
        console().answer(tree);
        return ExitCode.YES;
    }
}
