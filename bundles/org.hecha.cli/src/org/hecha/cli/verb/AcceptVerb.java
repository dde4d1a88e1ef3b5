package org.hecha.cli.verb;

import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.common.command.Command;
import org.hecha.cli.CliText;
import org.hecha.cli.Console;
import org.hecha.cli.ExitCode;
import org.hecha.cli.Services;
import org.hecha.cli.Verb;
import org.hecha.core.EngagementDocument;
import org.hecha.core.text.Numbers;
import org.hecha.core.text.Refusal;
import org.hecha.verification.UnconfirmedUse;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists the unconfirmed values an engagement rests on or waits for; records who accepts one, or takes that back. */
@picocli.CommandLine.Command(name = "accept")
public final class AcceptVerb extends Verb {

    @Parameters(index = "0", paramLabel = "ENGAGEMENT", descriptionKey = "engagement")
    private Path folder;

    @Parameters(index = "1", arity = "0..1", paramLabel = "SOURCE", descriptionKey = "acceptSource")
    private String source;

    @Parameters(index = "2", arity = "0..1", paramLabel = "SYMBOL", descriptionKey = "acceptSymbol")
    private String symbol;

    @Option(names = "--by", descriptionKey = "acceptBy")
    private String by;

    @Option(names = "--reason", descriptionKey = "acceptReason")
    private String reason;

    @Option(names = "--withdraw", descriptionKey = "acceptWithdraw")
    private boolean withdraw;

    AcceptVerb(Services services, Console console) {
        super(services, console);
    }

    @Override
    protected int run() throws Refusal {
        try (EngagementDocument document = EngagementDocument.open(folder)) {
            if (source != null || by != null || reason != null || withdraw) {
                change(document);
            }
            return list(document);
        }
    }

    private void change(EngagementDocument document) throws Refusal {
        if (source == null || symbol == null || by == null || reason == null) {
            throw new Refusal(CliText.text("acceptIncomplete")); //$NON-NLS-1$
        }
        Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        Command command = withdraw ? services().acceptances().withdraw(document, source, symbol, by, reason, now)
                : services().acceptances().accept(document, source, symbol, by, reason, now);
        document.execute(command);
        Saving.save(services(), console(), document);
        console().say(CliText.text(withdraw ? "acceptWithdrawn" : "acceptDone", source, symbol, by)); //$NON-NLS-1$ //$NON-NLS-2$
    }

    /** Exit code 1 while something waits. */
    private int list(EngagementDocument document) {
        List<UnconfirmedUse> uses = services().acceptances().uses(document.engagement(), document.inventory());
        lines(console(), uses);
        if (uses.isEmpty()) {
            console().say(CliText.text("acceptNothing")); //$NON-NLS-1$
        }
        ObjectNode tree = console().object();
        json(uses, tree.putArray("unconfirmed"), console().locale()); //$NON-NLS-1$
        console().answer(tree);
        return uses.stream().anyMatch(UnconfirmedUse::waits) ? ExitCode.NO : ExitCode.YES;
    }

    /** One line per use, with what the table says about the value. */
    static void lines(Console console, List<UnconfirmedUse> uses) {
        for (UnconfirmedUse use : uses) {
            String value = Numbers.plain(use.value()) + " " + use.unit(); //$NON-NLS-1$
            String place = use.tableId() + " · " + use.entry(); //$NON-NLS-1$
            console.say(use.waits() ? CliText.text("acceptWaits", use.source().getName(), use.symbol().name(), value, place) //$NON-NLS-1$
                    : CliText.text("acceptAccepted", use.source().getName(), use.symbol().name(), value, place, //$NON-NLS-1$
                            use.acceptance().orElseThrow().name(), use.acceptance().orElseThrow().reason()));
            String note = use.note().in(console.locale());
            if (!note.isBlank()) {
                console.line("    " + note); //$NON-NLS-1$
            }
        }
    }

    static void json(List<UnconfirmedUse> uses, ArrayNode list, Locale locale) {
        for (UnconfirmedUse use : uses) {
            ObjectNode node = list.addObject().put("source", use.source().getId()).put("name", use.source().getName()) //$NON-NLS-1$ //$NON-NLS-2$
                    .put("symbol", use.symbol().name()).put("value", use.value().toPlainString()).put("unit", use.unit()) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                    .put("table", use.tableId()).put("edition", use.edition()).put("entry", use.entry()) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                    .put("note", use.note().in(locale)).put("waits", use.waits()); //$NON-NLS-1$ //$NON-NLS-2$
            use.acceptance().ifPresent(acceptance -> node.put("acceptedBy", acceptance.memberId()).put("reason", acceptance.reason())); //$NON-NLS-1$ //$NON-NLS-2$
        }
    }
}
