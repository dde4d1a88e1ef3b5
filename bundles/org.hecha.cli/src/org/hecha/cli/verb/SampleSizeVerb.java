package org.hecha.cli.verb;

import org.hecha.cli.Console;
import org.hecha.cli.ExitCode;
import org.hecha.cli.Services;
import org.hecha.core.EngagementDocument;
import org.hecha.core.text.Refusal;
import org.hecha.verification.sampling.SampleSize;

import com.fasterxml.jackson.databind.node.ObjectNode;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Says how large a sample has to be, and why. */
@Command(name = "size")
final class SampleSizeVerb extends EngagementVerb {

    @Mixin
    private SampleDesignOptions design;

    SampleSizeVerb(Services services, Console console) {
        super(services, console);
    }

    @Override
    protected int run(EngagementDocument document) throws Refusal {
        SampleSize size = services().sampling().size(document.engagement(), document.inventory(),
                design.design("", document.inventory(), 0L));
        console().say(size.reason());
        ObjectNode tree = console().object().put("items", size.items()).put("reason", size.reason().in(console().locale()));
        size.tolerable().ifPresent(one -> tree.put("tolerable", one.toPlainString()));
        console().answer(tree);
        return ExitCode.YES;
    }
}
