package org.hecha.cli.verb;

import org.hecha.cli.CliText;
import org.hecha.cli.Console;
import org.hecha.cli.ExitCode;
import org.hecha.cli.Services;
import org.hecha.core.EngagementDocument;
import org.hecha.model.evidence.Annotation;
import org.hecha.standard.evidence.AnchorCheck;
import org.hecha.standard.evidence.EvidenceReview;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import picocli.CommandLine.Command;

/** Says of every anchor whether it still holds; exit code 1 where one does not. */
@Command(name = "anchors")
public final class EvidenceAnchorsVerb extends EngagementVerb {

    EvidenceAnchorsVerb(Services services, Console console) {
        super(services, console);
    }

    @Override
    protected int run(EngagementDocument document) {
        EvidenceReview review = services().places().review(document.folder(), document.engagement(), document.inventory(),
                document.evidence());
        ObjectNode tree = console().object();
        ArrayNode list = tree.putArray("anchors"); //$NON-NLS-1$
        for (Annotation annotation : document.evidence().getAnnotations()) {
            review.anchor(annotation.getId()).ifPresent(check -> say(annotation, check, list.addObject()));
        }
        long broken = review.anchors().stream().filter(check -> !check.holds()).count();
        console().say(CliText.text("anchorsCount", review.anchors().size(), broken)); //$NON-NLS-1$
        tree.put("broken", broken); //$NON-NLS-1$
        console().answer(tree);
        return broken == 0 ? ExitCode.YES : ExitCode.NO;
    }

    private void say(Annotation annotation, AnchorCheck check, ObjectNode tree) {
        console().line(check.item() + "  " + check.place() + "  " + words("anchorState." + check.state())); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        EvidenceAnchorVerb.json(annotation, tree, check.place()).put("state", check.state().name()) //$NON-NLS-1$
                .put("sentence", check.sentence().in(console().locale())); //$NON-NLS-1$
        if (!check.holds()) {
            console().line("    " + check.sentence().in(console().locale())); //$NON-NLS-1$
        }
        check.reanchoring().ifPresent(again -> {
            console().line("    " + again.sentence().in(console().locale())); //$NON-NLS-1$
            tree.putObject("reanchoring").put("item", again.itemId()).put("place", again.place()) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                    .put("samePlace", again.samePlace()).put("sentence", again.sentence().in(console().locale())); //$NON-NLS-1$ //$NON-NLS-2$
        });
    }
}
