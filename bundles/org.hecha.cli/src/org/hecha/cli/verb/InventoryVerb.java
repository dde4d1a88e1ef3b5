package org.hecha.cli.verb;

import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Collectors;

import org.hecha.cli.CliText;
import org.hecha.cli.Console;
import org.hecha.cli.ExitCode;
import org.hecha.cli.Services;
import org.hecha.cli.Verb;
import org.hecha.core.EngagementDocument;
import org.hecha.core.text.Refusal;
import org.hecha.standard.calculation.Basis;
import org.hecha.standard.calculation.Calculation;
import org.hecha.standard.calculation.ElectricityAccount;
import org.hecha.standard.calculation.InventoryStatement;
import org.hecha.standard.calculation.Problem;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows the inventory as a report states it, and its electricity under every convention. */
@Command(name = "inventory")
public final class InventoryVerb extends Verb {

    @Parameters(paramLabel = "ENGAGEMENT", descriptionKey = "engagement")
    private Path folder;

    @Option(names = "--basis", descriptionKey = "basis", defaultValue = "AS_STATED")
    private Basis basis;

    @Option(names = "--year", descriptionKey = "inventoryYear")
    private Integer year;

    InventoryVerb(Services services, Console console) {
        super(services, console);
    }

    @Override
    protected int run() throws Refusal {
        try (EngagementDocument document = EngagementDocument.open(folder)) {
            document.notes().forEach(console()::progress);
            Calculation calculation = services().quantification().calculate(document.engagement(), document.inventory(), basis);
            List<InventoryStatement> statements = statements(document, calculation);
            ElectricityAccount account = services().electricity().account(document.engagement(), document.inventory(), calculation);
            StatementOutput output = new StatementOutput(console());
            statements.forEach(output::show);
            ElectricityOutput electricity = new ElectricityOutput(console());
            electricity.show(account);
            ObjectNode answer = console().object().put("basis", basis.name());
            ArrayNode list = answer.putArray("statements");
            statements.forEach(statement -> list.add(output.json(statement)));
            answer.set("electricity", electricity.json(account));
            return finish(calculation, answer);
        }
    }

    private List<InventoryStatement> statements(EngagementDocument document, Calculation calculation) throws Refusal {
        SortedMap<Integer, InventoryStatement> years = services().statements().byYear(document.engagement(), document.inventory(), calculation);
        if (year == null) {
            return years.isEmpty() ? List.of(services().statements().statement(document.engagement(), document.inventory(), calculation))
                    : List.copyOf(years.values());
        }
        if (!years.containsKey(year)) {
            throw new Refusal(CliText.text("statementNone", String.valueOf(year),
                    years.keySet().stream().map(String::valueOf).collect(Collectors.joining(", "))));
        }
        return List.of(years.get(year));
    }

    /** What cannot be calculated makes the statement incomplete: bad input, as for calculating. */
    private int finish(Calculation calculation, ObjectNode answer) {
        List<Problem> blocking = calculation.problems().stream().filter(Problem::blocking).toList();
        if (blocking.isEmpty()) {
            console().answer(answer);
            return ExitCode.YES;
        }
        console().error(CliText.text("notCalculated", blocking.size(), blocking.get(0).message()), answer);
        return ExitCode.BAD_INPUT;
    }
}
