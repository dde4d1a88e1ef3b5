package org.hecha.cli.verb;

import java.util.List;
import java.util.Locale;

import org.hecha.cli.CliText;
import org.hecha.cli.Console;
import org.hecha.cli.ExitCode;
import org.hecha.cli.Services;
import org.hecha.cli.Verb;
import org.hecha.core.text.Localized;
import org.hecha.core.text.TextTable;
import org.hecha.core.text.TextTable.Align;
import org.hecha.standard.Standing;
import org.hecha.verification.evidence.EvidenceKind;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import picocli.CommandLine.Command;

/** Lists the kinds of evidence that the installed standards declare, with what each must say. */
@Command(name = "kinds")
public final class EvidenceKindsVerb extends Verb {

    EvidenceKindsVerb(Services services, Console console) {
        super(services, console);
    }

    @Override
    protected int run() {
        services().evidenceKinds().problems().forEach(problem -> console().say(CliText.text("problemNote", problem))); //$NON-NLS-1$
        TextTable table = new TextTable(List.of(words("evidence.kindId"), words("evidence.group"), words("evidence.title"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                words("evidence.demands"), words("evidence.standing")), //$NON-NLS-1$ //$NON-NLS-2$
                List.of(Align.LEFT, Align.LEFT, Align.LEFT, Align.LEFT, Align.LEFT));
        ObjectNode tree = console().object();
        ArrayNode kinds = tree.putArray("kinds"); //$NON-NLS-1$
        Locale locale = console().locale();
        for (EvidenceKind kind : services().evidenceKinds().all()) {
            table.add(List.of(kind.id(), kind.groupTitle().in(locale), kind.title().in(locale), demands(kind),
                    kind.standing() == Standing.UNCONFIRMED ? words("evidence.unconfirmed") : "")); //$NON-NLS-1$ //$NON-NLS-2$
            kinds.add(json(kind, locale));
        }
        table.lines().forEach(console()::line);
        console().answer(tree);
        return ExitCode.YES;
    }

    private String demands(EvidenceKind kind) {
        StringBuilder demands = new StringBuilder();
        String between = words("evidence.between"); //$NON-NLS-1$
        if (!kind.requirements().isEmpty()) {
            demands.append(words("evidence.required")); //$NON-NLS-1$
        }
        if (kind.period()) {
            demands.append(demands.isEmpty() ? "" : between).append(words("evidence.needsPeriod")); //$NON-NLS-1$ //$NON-NLS-2$
        }
        if (kind.original()) {
            demands.append(demands.isEmpty() ? "" : between).append(words("evidence.needsOriginal")); //$NON-NLS-1$ //$NON-NLS-2$
        }
        kind.holding().ifPresent(holding -> demands.append(demands.isEmpty() ? "" : between) //$NON-NLS-1$
                .append(holding.months() == 0 ? words("evidence.holds." + holding.until()) //$NON-NLS-1$
                        : words("evidence.holdsMonths." + holding.until(), holding.months()))); //$NON-NLS-1$
        return demands.toString();
    }

    private ObjectNode json(EvidenceKind kind, Locale locale) {
        ObjectNode node = console().object().put("id", kind.id()).put("standard", kind.standardId()).put("number", kind.number()) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                .put("title", kind.title().in(locale)).put("group", kind.group()).put("groupTitle", kind.groupTitle().in(locale)) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                .put("period", kind.period()).put("original", kind.original()).put("standing", kind.standing().name()) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                .put("source", kind.source().in(locale)); //$NON-NLS-1$
        kind.holding().ifPresent(holding -> node.putObject("holds").put("months", holding.months()).put("until", holding.until().name())); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        ArrayNode required = node.putArray("required"); //$NON-NLS-1$
        kind.requirements().forEach(one -> {
            ObjectNode demand = required.addObject().put("standing", one.standing().name()); //$NON-NLS-1$
            one.statements().stream().sorted().map(Enum::name).forEach(demand.withArray("statements")::add); //$NON-NLS-1$
            one.categories().stream().sorted().forEach(demand.withArray("categories")::add); //$NON-NLS-1$
            one.supplies().stream().sorted().map(Enum::name).forEach(demand.withArray("supplies")::add); //$NON-NLS-1$
        });
        return node;
    }

    private String words(String key, Object... arguments) {
        Localized text = CliText.text(key, arguments);
        return text.in(console().locale());
    }
}
