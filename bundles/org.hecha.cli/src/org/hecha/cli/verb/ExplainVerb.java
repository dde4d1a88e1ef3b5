package org.hecha.cli.verb;

import java.nio.file.Path;
import java.util.Optional;

import org.hecha.cli.CliText;
import org.hecha.cli.Console;
import org.hecha.cli.ExitCode;
import org.hecha.cli.Services;
import org.hecha.cli.Verb;
import org.hecha.core.EngagementDocument;
import org.hecha.core.text.Refusal;
import org.hecha.model.inventory.EmissionSource;
import org.hecha.model.inventory.Inventory;
import org.hecha.model.inventory.ReportedFigure;
import org.hecha.quantification.TraceJson;
import org.hecha.quantification.TraceMathMl;
import org.hecha.quantification.TraceText;
import org.hecha.standard.calculation.Basis;
import org.hecha.standard.calculation.Calculation;
import org.hecha.standard.calculation.Problem;
import org.hecha.standard.calculation.Trace;

import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows how a number came about: formula, values with their origins, result. */
@Command(name = "explain")
public final class ExplainVerb extends Verb {

    /** Forms of an explanation for people; {@code --json} is the form for programs. */
    enum Form {
        text, mathml
    }

    @Parameters(index = "0", paramLabel = "ENGAGEMENT", descriptionKey = "engagement")
    private Path folder;

    @Parameters(index = "1", arity = "0..1", paramLabel = "ITEM", descriptionKey = "explainItem")
    private String item;

    @Option(names = "--basis", defaultValue = "AS_STATED", descriptionKey = "basis")
    private Basis basis;

    @Option(names = "--form", defaultValue = "text", descriptionKey = "explainForm")
    private Form form;

    ExplainVerb(Services services, Console console) {
        super(services, console);
    }

    /** What can be explained: an object of the inventory with its name and derivation. */
    private record Explained(String id, String name, Optional<Trace> trace, List<Problem> problems) {
    }

    @Override
    protected int run() throws Refusal {
        try (EngagementDocument document = EngagementDocument.open(folder)) {
            List<Explained> all = all(document.inventory(),
                    services().quantification().calculate(document.engagement(), document.inventory(), basis));
            List<Explained> wanted = all.stream().filter(e -> item == null || e.id().equals(item) || e.name().contains(item)).toList();
            if (wanted.isEmpty()) {
                throw new Refusal(CliText.text("explainUnknown", folder, item, //$NON-NLS-1$
                        String.join("; ", all.stream().map(Explained::name).toList()))); //$NON-NLS-1$
            }
            ObjectNode tree = console().object();
            ArrayNode list = tree.putArray("explanations"); //$NON-NLS-1$
            wanted.forEach(e -> show(e, list.addObject()));
            console().answer(tree);
            return wanted.stream().allMatch(e -> e.trace().isPresent()) ? ExitCode.YES : ExitCode.NO;
        }
    }

    private void show(Explained explained, ObjectNode node) {
        node.put("id", explained.id()).put("name", explained.name()); //$NON-NLS-1$ //$NON-NLS-2$
        console().line("■ " + explained.name()); //$NON-NLS-1$
        explained.trace().ifPresent(trace -> {
            console().line(form == Form.mathml ? TraceMathMl.of(trace) : TraceText.of(trace, console().locale()));
            node.set("trace", console().tree(TraceJson.tree(trace))); //$NON-NLS-1$
        });
        ArrayNode problems = node.putArray("problems"); //$NON-NLS-1$
        for (Problem problem : explained.problems()) {
            problems.add(problem.message().in(console().locale()));
            console().say(CliText.text(problem.blocking() ? "problemBlocking" : "problemNote", problem.message())); //$NON-NLS-1$ //$NON-NLS-2$
        }
    }

    private static List<Explained> all(Inventory inventory, Calculation calculation) {
        List<Explained> all = new ArrayList<>();
        for (EmissionSource source : inventory.getSources()) {
            calculation.line(source.getId()).ifPresent(line -> all.add(new Explained(source.getId(), source.getName(), line.trace(), line.problems())));
        }
        for (ReportedFigure figure : inventory.getFigures()) {
            calculation.figure(figure.getId())
                    .ifPresent(result -> all.add(new Explained(figure.getId(), figure.getLabel(), result.trace(), result.problems())));
        }
        return all;
    }
}
