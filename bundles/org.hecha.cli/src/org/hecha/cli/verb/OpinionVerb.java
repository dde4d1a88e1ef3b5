package org.hecha.cli.verb;

import java.util.List;

import org.hecha.cli.CliText;
import org.hecha.cli.Console;
import org.hecha.cli.ExitCode;
import org.hecha.cli.Services;
import org.hecha.core.EngagementDocument;
import org.hecha.core.text.Localized;
import org.hecha.core.text.Refusal;
import org.hecha.model.engagement.Opinion;
import org.hecha.model.engagement.OpinionKind;
import org.hecha.standard.Standing;
import org.hecha.verification.opinion.Expectation;
import org.hecha.verification.opinion.OpinionDraft;
import org.hecha.verification.opinion.OpinionOutlook;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Says which kinds of opinion are open and which barred and why; gives one. */
@Command(name = "opinion")
public final class OpinionVerb extends EngagementVerb {

    @Option(names = "--give", paramLabel = "KIND", descriptionKey = "opinionGive")
    private OpinionKind give;

    @Mixin
    private OpinionOptions options = new OpinionOptions();

    OpinionVerb(Services services, Console console) {
        super(services, console);
    }

    @Override
    protected int run(EngagementDocument document) throws Refusal {
        OpinionDraft draft = options.draft(give == null ? OpinionKind.UNMODIFIED : give);
        OpinionOutlook outlook = services().opinions().outlook(document, draft);
        ObjectNode tree = console().object();
        if (give == null) {
            outlook(outlook);
            console().answer(json(document, outlook, tree));
            return ExitCode.YES;
        }
        List<Localized> bars = outlook.limit().bars(give);
        if (!bars.isEmpty()) {
            console().say(CliText.text("opinionBarredKind", title(give))); //$NON-NLS-1$
            bars.forEach(bar -> console().line("  " + bar.in(console().locale()))); //$NON-NLS-1$
            console().answer(json(document, outlook, tree));
            return ExitCode.NO;
        }
        change(document, services().opinions().propose(document, draft, now()));
        given(document, outlook, tree);
        return ExitCode.YES;
    }

    private void outlook(OpinionOutlook outlook) {
        for (OpinionKind kind : OpinionKind.values()) {
            List<Localized> bars = outlook.limit().bars(kind);
            console().line((bars.isEmpty() ? "✔ " : "✖ ") + title(kind).in(console().locale())); //$NON-NLS-1$ //$NON-NLS-2$
            bars.forEach(bar -> console().line("    " + bar.in(console().locale()))); //$NON-NLS-1$
        }
        outlook.wanting().forEach(one -> console().say(CliText.text("opinionWanting", one.text()))); //$NON-NLS-1$
        words(outlook);
    }

    private void words(OpinionOutlook outlook) {
        if (outlook.texts().standing() == Standing.UNCONFIRMED) {
            console().say(CliText.text("opinionUnconfirmed", outlook.texts().standardId(), outlook.texts().source())); //$NON-NLS-1$
        }
    }

    private void given(EngagementDocument document, OpinionOutlook outlook, ObjectNode tree) {
        Opinion opinion = document.engagement().getOpinion();
        console().say(CliText.text("opinionGiven", title(give))); //$NON-NLS-1$
        opinion.getStatement().lines().forEach(console()::line);
        words(outlook);
        tree.put("kind", give.getName()).put("level", opinion.getAssuranceLevel().getName()) //$NON-NLS-1$ //$NON-NLS-2$
                .put("issuedOn", opinion.getIssuedOn().toString()).put("statement", opinion.getStatement()); //$NON-NLS-1$ //$NON-NLS-2$
        console().answer(json(document, outlook, tree));
    }

    private static Localized title(OpinionKind kind) {
        return CliText.text("opinion." + kind.getName()); //$NON-NLS-1$
    }

    private ObjectNode json(EngagementDocument document, OpinionOutlook outlook, ObjectNode tree) {
        ObjectNode kinds = tree.putObject("kinds"); //$NON-NLS-1$
        outlook.limit().bars().forEach((kind, bars) -> {
            ObjectNode node = kinds.putObject(kind.getName()).put("open", bars.isEmpty()); //$NON-NLS-1$
            ArrayNode reasons = node.putArray("reasons"); //$NON-NLS-1$
            bars.forEach(bar -> reasons.add(bar.in(console().locale())));
        });
        ArrayNode expectations = tree.putArray("expectations"); //$NON-NLS-1$
        outlook.expected().forEach(one -> expectation(expectations, one, true));
        outlook.wanting().forEach(one -> expectation(expectations, one, false));
        tree.putObject("wording").put("standard", outlook.texts().standardId()).put("standing", outlook.texts().standing().name()); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        tree.set("materiality", new MaterialityOutput(console(), document.engagement(), outlook.materiality()).json()); //$NON-NLS-1$
        return tree;
    }

    private void expectation(ArrayNode list, Expectation one, boolean met) {
        list.addObject().put("text", one.text().in(console().locale())).put("met", met); //$NON-NLS-1$ //$NON-NLS-2$
    }
}
