package org.hecha.cli.verb;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.hecha.cli.CliText;
import org.hecha.cli.Console;
import org.hecha.cli.ExitCode;
import org.hecha.cli.Services;
import org.hecha.cli.Verb;
import org.hecha.cli.docs.ReferencePages;
import org.hecha.core.text.Refusal;
import org.hecha.core.text.TextTable;
import org.hecha.core.text.TextTable.Align;
import org.hecha.standard.Method;
import org.hecha.standard.calculation.Quantification;
import org.hecha.standard.lint.LintRemark;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists methods, describes one, checks those of a plug-in, writes the reference pages. */
@Command(name = "methods")
public final class MethodsVerb extends Verb {

    @Parameters(arity = "0..*", paramLabel = "ID|FILE", descriptionKey = "methodsItems")
    private List<String> items = List.of();

    @Option(names = "--lint", descriptionKey = "methodsLint")
    private boolean lint;

    @Option(names = "--docs", paramLabel = "FOLDER", descriptionKey = "methodsDocs")
    private Path docs;

    MethodsVerb(Services services, Console console) {
        super(services, console);
    }

    @Override
    protected int run() throws Refusal {
        if (lint) {
            return lint();
        }
        return docs != null ? writeDocs() : list();
    }

    private int lint() throws Refusal {
        List<LintRemark> remarks = items.isEmpty() ? services().lint().installed()
                : services().lint().files(items.stream().map(Path::of).toList());
        ObjectNode tree = console().object();
        ArrayNode refusals = tree.putArray("refused"); //$NON-NLS-1$
        ArrayNode hints = tree.putArray("hints"); //$NON-NLS-1$
        for (LintRemark remark : remarks) {
            (remark.refused() ? refusals : hints).addObject().put("code", remark.code()).put("subject", remark.subjectId()) //$NON-NLS-1$ //$NON-NLS-2$
                    .put("message", remark.message().in(console().locale())); //$NON-NLS-1$
            console().say(CliText.text(remark.refused() ? "refused" : "problemNote", remark.message())); //$NON-NLS-1$ //$NON-NLS-2$
        }
        console().say(CliText.text("lintSummary", refusals.size(), hints.size())); //$NON-NLS-1$
        console().answer(tree);
        return refusals.isEmpty() ? ExitCode.YES : ExitCode.NO;
    }

    private int writeDocs() throws Refusal {
        ArrayNode files = console().object().putArray("files"); //$NON-NLS-1$
        for (Path file : new ReferencePages(services().quantification()).write(docs)) {
            console().say(CliText.text("pageWritten", file)); //$NON-NLS-1$
            files.add(file.toString());
        }
        console().answer(console().object().set("files", files)); //$NON-NLS-1$
        return ExitCode.YES;
    }

    private int list() throws Refusal {
        Quantification engine = services().quantification();
        List<Method> wanted = new ArrayList<>();
        for (String id : items) {
            if (engine.method(id).isEmpty()) {
                throw new Refusal(CliText.text("methodUnknown", id, engine.methods().stream().map(Method::id) //$NON-NLS-1$
                        .filter(known -> known.toLowerCase().contains(id.toLowerCase())).limit(5).collect(Collectors.joining(", ")))); //$NON-NLS-1$
            }
            wanted.addAll(engine.methodEditions(id));
        }
        MethodText text = new MethodText(console(), engine);
        if (items.isEmpty()) {
            table(engine).lines().forEach(console()::line);
            engine.methods().forEach(method -> wanted.addAll(engine.methodEditions(method.id())));
        } else {
            text.show(wanted);
        }
        ObjectNode tree = console().object();
        ArrayNode methods = tree.putArray("methods"); //$NON-NLS-1$
        wanted.forEach(method -> text.json(method, methods.addObject()));
        console().answer(tree);
        return ExitCode.YES;
    }

    private TextTable table(Quantification engine) {
        TextTable table = new TextTable(List.of(say("method"), say("editions"), say("title"), say("gas"), say("category"), say("standing")), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
                List.of(Align.LEFT, Align.LEFT, Align.LEFT, Align.LEFT, Align.RIGHT, Align.LEFT));
        for (Method method : engine.methods()) {
            table.add(List.of(method.id(), engine.methodEditions(method.id()).stream().map(Method::edition).collect(Collectors.joining(", ")), //$NON-NLS-1$
                    method.title().in(console().locale()), method.gas(), method.category() == 0 ? "" : String.valueOf(method.category()), //$NON-NLS-1$
                    say("standing." + method.standing().name()))); //$NON-NLS-1$
        }
        return table;
    }

    private String say(String key) {
        return CliText.text(key).in(console().locale());
    }
}
