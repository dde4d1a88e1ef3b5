package org.hecha.cli.verb;

import org.hecha.cli.CliText;
import org.hecha.cli.Console;
import org.hecha.cli.ExitCode;
import org.hecha.cli.Services;
import org.hecha.cli.Verb;
import org.hecha.verification.sampling.SamplingRules;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import picocli.CommandLine.Command;

/** Lists the installed rule sets, each with how sure it is. */
@Command(name = "rules")
final class SampleRulesVerb extends Verb {

    SampleRulesVerb(Services services, Console console) {
        super(services, console);
    }

    @Override
    protected int run() {
        ObjectNode tree = console().object();
        ArrayNode list = tree.putArray("rules");
        for (SamplingRules rules : services().sampling().rules()) {
            tell(console(), rules);
            list.add(json(console(), rules));
        }
        ArrayNode problems = tree.putArray("problems");
        services().sampling().problems().forEach(problem -> {
            console().say(problem.message());
            problems.add(problem.message().in(console().locale()));
        });
        console().answer(tree);
        return problems.isEmpty() ? ExitCode.YES : ExitCode.NO;
    }

    /** A rule set is never applied without saying how sure it is. */
    static void tell(Console console, SamplingRules rules) {
        console.say(CliText.text("sampleRuleSet", rules.id(), rules.title(), CliText.text("sample.standing." + rules.standing()),
                rules.note()));
    }

    static ObjectNode json(Console console, SamplingRules rules) {
        return console.object().put("id", rules.id()).put("standard", rules.standardId())
                .put("title", rules.title().in(console.locale())).put("clause", rules.clause())
                .put("standing", rules.standing().name()).put("note", rules.note().in(console.locale()));
    }
}
