package org.hecha.cli.verb;

import java.util.List;
import java.util.Locale;

import org.hecha.cli.CliText;
import org.hecha.cli.Console;
import org.hecha.cli.ExitCode;
import org.hecha.cli.Services;
import org.hecha.cli.Verb;
import org.hecha.core.text.TextTable;
import org.hecha.core.text.TextTable.Align;
import org.hecha.standard.FactorTable;
import org.hecha.standard.Method;
import org.hecha.standard.Standard;
import org.hecha.standard.calculation.Problem;
import org.hecha.standard.calculation.Quantification;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists the installed standards, their methods and factor tables, and what was refused. */
@Command(name = "standards")
public final class StandardsVerb extends Verb {

    @Option(names = "--methods", descriptionKey = "methods")
    private boolean methods;

    @Option(names = "--factors", descriptionKey = "factors")
    private boolean factors;

    StandardsVerb(Services services, Console console) {
        super(services, console);
    }

    @Override
    protected int run() {
        Quantification engine = services().quantification();
        Locale locale = console().locale();
        TextTable table = new TextTable(List.of(text("standardId"), text("title"), text("editions"), text("methodCount")),
                List.of(Align.LEFT, Align.LEFT, Align.LEFT, Align.RIGHT));
        for (Standard standard : engine.standards()) {
            long count = engine.methods().stream().filter(m -> m.standardId().equals(standard.id())).count();
            table.add(List.of(standard.id(), standard.title().in(locale), String.join(", ", standard.editions()), String.valueOf(count)));
        }
        table.lines().forEach(console()::line);
        if (methods) {
            methodTable(engine).lines().forEach(console()::line);
        }
        if (factors) {
            factorTable(engine).lines().forEach(console()::line);
        }
        engine.refused().forEach(problem -> console().say(CliText.text("refused", problem.message())));
        console().answer(json(engine));
        return engine.refused().isEmpty() ? ExitCode.YES : ExitCode.NO;
    }

    private TextTable methodTable(Quantification engine) {
        console().line("");
        TextTable table = new TextTable(List.of(text("method"), text("clause"), text("title"), text("formula"), text("unit"), text("standing")),
                List.of(Align.LEFT, Align.LEFT, Align.LEFT, Align.LEFT, Align.LEFT, Align.LEFT));
        for (Method method : engine.methods()) {
            table.add(List.of(method.id(), method.clause(), method.title().in(console().locale()), method.formula(), method.resultUnit(),
                    text("standing." + method.standing().name())));
        }
        return table;
    }

    private TextTable factorTable(Quantification engine) {
        console().line("");
        TextTable table = new TextTable(List.of(text("factorTable"), text("edition"), text("title"), text("document"), text("valueCount")),
                List.of(Align.LEFT, Align.LEFT, Align.LEFT, Align.LEFT, Align.RIGHT));
        for (FactorTable factors : engine.factorTables()) {
            table.add(List.of(factors.id(), factors.edition(), factors.title().in(console().locale()),
                    factors.document().in(console().locale()), String.valueOf(factors.factors().size())));
        }
        return table;
    }

    private ObjectNode json(Quantification engine) {
        ObjectNode tree = console().object();
        ArrayNode standards = tree.putArray("standards");
        engine.standards().forEach(s -> {
            ObjectNode node = standards.addObject().put("id", s.id()).put("title", s.title().in(console().locale()));
            s.editions().forEach(node.putArray("editions")::add);
        });
        ArrayNode list = tree.putArray("methods");
        engine.methods().forEach(m -> list.addObject().put("id", m.id()).put("standard", m.standardId()).put("clause", m.clause())
                .put("formula", m.formula()).put("unit", m.resultUnit()).put("standing", m.standing().name()));
        ArrayNode tables = tree.putArray("factorTables");
        engine.factorTables().forEach(t -> tables.addObject().put("id", t.id()).put("edition", t.edition()).put("values", t.factors().size()));
        ArrayNode refused = tree.putArray("refused");
        engine.refused().stream().map(Problem::message).forEach(m -> refused.add(m.in(console().locale())));
        return tree;
    }

    private String text(String key) {
        return CliText.text(key).in(console().locale());
    }
}
