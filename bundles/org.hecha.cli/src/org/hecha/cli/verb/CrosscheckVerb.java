package org.hecha.cli.verb;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.hecha.cli.CliText;
import org.hecha.cli.Console;
import org.hecha.cli.ExitCode;
import org.hecha.cli.Services;
import org.hecha.core.EngagementDocument;
import org.hecha.core.text.Refusal;
import org.hecha.model.inventory.EmissionSource;
import org.hecha.verification.crosscheck.CrossRow;
import org.hecha.verification.crosscheck.CrossTable;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Shows every quantity beside its second sources, stocks, meters, balances and the year before. Changes nothing. */
@Command(name = "crosscheck")
public final class CrosscheckVerb extends EngagementVerb {

    @Option(names = "--source", descriptionKey = "crosscheckSource")
    private String source;

    CrosscheckVerb(Services services, Console console) {
        super(services, console);
    }

    @Override
    protected int run(EngagementDocument document) throws Refusal {
        document.notes().forEach(console()::progress);
        CrossTable table = wanted(document, services().crossChecking().examine(document.engagement(), document.inventory()));
        new CrossTableText(console(), table).show();
        console().say(CliText.text(table.fails() ? "crosscheckFails" : "crosscheckStands", table.rows().size(), //$NON-NLS-1$ //$NON-NLS-2$
                table.rows().stream().filter(row -> row.verdict().fails()).count()));
        console().answer(json(table));
        return table.fails() ? ExitCode.NO : ExitCode.YES;
    }

    private CrossTable wanted(EngagementDocument document, CrossTable all) throws Refusal {
        if (source == null) {
            return all;
        }
        List<String> ids = document.inventory().getSources().stream()
                .filter(one -> source.equals(one.getName()) || source.equals(one.getId())).map(EmissionSource::getId).toList();
        if (ids.isEmpty()) {
            throw new Refusal(CliText.text("crosscheckUnknown", source, document.inventory().getSources().stream() //$NON-NLS-1$
                    .map(EmissionSource::getName).distinct().collect(Collectors.joining("; ")))); //$NON-NLS-1$
        }
        return new CrossTable(ids.stream().flatMap(id -> all.about(id).rows().stream()).toList());
    }

    private ObjectNode json(CrossTable table) {
        ObjectNode tree = console().object().put("fails", table.fails()); //$NON-NLS-1$
        ArrayNode rows = tree.putArray("rows"); //$NON-NLS-1$
        for (CrossRow row : table.rows()) {
            rows.addObject().put("section", row.section().name()).put("subject", row.subjectId()).put("label", row.label()) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                    .put("matter", row.matter()).put("against", row.against().in(console().locale())) //$NON-NLS-1$ //$NON-NLS-2$
                    .put("reported", plain(row.reported())).put("other", plain(row.other())).put("unit", row.unit()) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                    .put("difference", plain(row.difference())).put("percent", plain(row.percent())) //$NON-NLS-1$ //$NON-NLS-2$
                    .put("effect", plain(row.effect())).put("verdict", row.verdict().name()) //$NON-NLS-1$ //$NON-NLS-2$
                    .put("message", row.message().in(console().locale())); //$NON-NLS-1$
        }
        return tree;
    }

    private static String plain(Optional<BigDecimal> number) {
        return number.map(BigDecimal::toPlainString).orElse(null);
    }
}
