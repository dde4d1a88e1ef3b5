package org.hecha.cli.verb;

import org.hecha.cli.CliText;
import org.hecha.cli.Console;
import org.hecha.cli.ExitCode;
import org.hecha.cli.ProgressLine;
import org.hecha.cli.Services;
import org.hecha.core.EngagementDocument;
import org.hecha.standard.evidence.FileCondition;
import org.hecha.standard.evidence.FileState;
import org.hecha.standard.evidence.FolderState;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import picocli.CommandLine.Command;

/** Compares the files in the folder of evidence with the register. */
@Command(name = "check")
public final class EvidenceCheckVerb extends EngagementVerb {

    EvidenceCheckVerb(Services services, Console console) {
        super(services, console);
    }

    @Override
    protected int run(EngagementDocument document) {
        FolderState state = services().evidenceFiles().inspect(document.folder(), document.evidence().getItems(),
                new ProgressLine(console(), CliText.text("progressEvidenceCheck"))); //$NON-NLS-1$
        ObjectNode tree = console().object();
        ArrayNode items = tree.putArray("items"); //$NON-NLS-1$
        long wrong = 0;
        for (FileState one : state.items()) {
            String sentence = one.reason().in(console().locale());
            items.addObject().put("id", one.itemId()).put("condition", one.condition().name()) //$NON-NLS-1$ //$NON-NLS-2$
                    .put("foundAt", one.foundAt()).put("text", sentence); //$NON-NLS-1$ //$NON-NLS-2$
            if (one.condition() != FileCondition.PRESENT) {
                wrong++;
                console().line(words("evidence.condition." + one.condition().name()) + "  " + sentence); //$NON-NLS-1$ //$NON-NLS-2$
            }
        }
        ArrayNode extra = tree.putArray("extra"); //$NON-NLS-1$
        for (String path : state.extra()) {
            extra.add(path);
            console().line(words("evidence.condition.EXTRA") + "  " + words("evidenceExtra", path)); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        }
        console().say(CliText.text("evidenceChecked", state.items().size(), wrong, state.extra().size())); //$NON-NLS-1$
        console().answer(tree);
        return wrong == 0 && state.extra().isEmpty() ? ExitCode.YES : ExitCode.NO;
    }
}
