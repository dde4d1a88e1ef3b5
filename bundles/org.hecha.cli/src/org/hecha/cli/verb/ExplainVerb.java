package org.hecha.cli.verb;

import java.nio.file.Path;
import java.util.List;

import org.hecha.cli.CliText;
import org.hecha.cli.Console;
import org.hecha.cli.ExitCode;
import org.hecha.cli.Services;
import org.hecha.cli.Verb;
import org.hecha.core.EngagementDocument;
import org.hecha.core.text.Refusal;
import org.hecha.quantification.Account;
import org.hecha.quantification.AccountJson;
import org.hecha.quantification.AccountMathMl;
import org.hecha.quantification.AccountText;
import org.hecha.quantification.Accounts;
import org.hecha.quantification.EvidenceNames;
import org.hecha.standard.calculation.Basis;
import org.hecha.standard.calculation.Problem;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows how a number came about: formula, values with their origins and evidence, result; of sums, what adds up. */
@Command(name = "explain")
public final class ExplainVerb extends Verb {

    /** Forms of an explanation; {@code json} is what {@code --json} gives. */
    enum Form {
        text, json, mathml
    }

    @Parameters(index = "0", paramLabel = "ENGAGEMENT", descriptionKey = "engagement")
    private Path folder;

    @Parameters(index = "1", arity = "0..1", paramLabel = "ITEM", descriptionKey = "explainItem")
    private String item;

    @Option(names = "--basis", defaultValue = "AS_STATED", descriptionKey = "basis")
    private Basis basis;

    @Option(names = {"--format", "--form"}, defaultValue = "text", descriptionKey = "explainForm")
    private Form form;

    ExplainVerb(Services services, Console console) {
        super(services, console);
    }

    @Override
    protected int run() throws Refusal {
        Console console = form == Form.json ? console().asJson() : console();
        try (EngagementDocument document = EngagementDocument.open(folder)) {
            List<Account> all = Accounts.of(services().quantification(), document.inventory(),
                    services().quantification().calculate(document.engagement(), document.inventory(), basis));
            List<Account> wanted = all.stream().filter(this::wanted).toList();
            if (wanted.isEmpty()) {
                throw new Refusal(CliText.text("explainUnknown", folder, item, //$NON-NLS-1$
                        String.join("; ", all.stream().map(account -> account.name().in(console.locale())).toList()))); //$NON-NLS-1$
            }
            EvidenceNames evidence = EvidenceNames.of(document.evidence());
            ObjectNode tree = console.object();
            ArrayNode list = tree.putArray("explanations"); //$NON-NLS-1$
            wanted.forEach(account -> {
                say(console, account, evidence);
                list.add(json(console, account, evidence));
            });
            console.answer(tree);
            return wanted.stream().allMatch(Account::hasNumber) ? ExitCode.YES : ExitCode.NO;
        }
    }

    private boolean wanted(Account account) {
        return item == null || account.id().equals(item) || account.name().in(console().locale()).contains(item);
    }

    /** MathML is written alone, one element after another; what else is to be said goes beside it. */
    private void say(Console console, Account account, EvidenceNames evidence) {
        if (form == Form.mathml) {
            AccountMathMl.of(account, console.locale(), evidence).ifPresent(console::line);
        } else {
            console.line("■ " + account.name().in(console.locale())); //$NON-NLS-1$
            console.line(AccountText.of(account, console.locale(), evidence));
        }
        for (Problem problem : account.problems()) {
            var sentence = CliText.text(problem.blocking() ? "problemBlocking" : "problemNote", problem.message()); //$NON-NLS-1$ //$NON-NLS-2$
            if (form == Form.mathml) {
                console.progress(sentence);
            } else {
                console.say(sentence);
            }
        }
    }

    private static ObjectNode json(Console console, Account account, EvidenceNames evidence) {
        ObjectNode node = console.object().put("name", account.name().in(console.locale())); //$NON-NLS-1$
        node.setAll((ObjectNode) console.tree(AccountJson.tree(account, evidence)));
        node.put("mathml", AccountMathMl.of(account, console.locale(), evidence).orElse(null)); //$NON-NLS-1$
        ArrayNode problems = node.putArray("problems"); //$NON-NLS-1$
        account.problems().forEach(problem -> problems.add(problem.message().in(console.locale())));
        return node;
    }
}
