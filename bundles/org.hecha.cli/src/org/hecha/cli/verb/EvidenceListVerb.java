package org.hecha.cli.verb;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.hecha.cli.CliText;
import org.hecha.cli.Console;
import org.hecha.cli.ExitCode;
import org.hecha.cli.Services;
import org.hecha.core.EngagementDocument;
import org.hecha.core.text.Refusal;
import org.hecha.core.text.TextTable;
import org.hecha.core.text.TextTable.Align;
import org.hecha.model.evidence.EvidenceItem;
import org.hecha.standard.evidence.EvidenceItems;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists the register of evidence, or the items of one kind. */
@Command(name = "list")
public final class EvidenceListVerb extends EngagementVerb {

    @Option(names = "--kind", descriptionKey = "evidenceOfKind")
    private String kind;

    EvidenceListVerb(Services services, Console console) {
        super(services, console);
    }

    @Override
    protected int run(EngagementDocument document) throws Refusal {
        String wanted = kind == null ? null : services().evidenceKinds().named(kind).id();
        List<EvidenceItem> items = document.evidence().getItems();
        Map<String, EvidenceItem> successors = EvidenceItems.successors(document.evidence());
        TextTable table = new TextTable(List.of("#", words("evidence.name"), words("evidence.kind"), words("evidence.period"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
                words("evidence.size"), words("evidence.state")), //$NON-NLS-1$ //$NON-NLS-2$
                List.of(Align.RIGHT, Align.LEFT, Align.LEFT, Align.LEFT, Align.RIGHT, Align.LEFT));
        ObjectNode tree = console().object();
        ArrayNode list = tree.putArray("items"); //$NON-NLS-1$
        for (int index = 0; index < items.size(); index++) {
            EvidenceItem item = items.get(index);
            boolean chosen = wanted == null
                    || services().evidenceKinds().find(item.getKind()).filter(one -> one.id().equals(wanted)).isPresent();
            if (chosen) {
                table.add(List.of(Integer.toString(index + 1), EvidenceItems.label(item),
                        EvidenceOutput.kind(services().evidenceKinds(), item).in(console().locale()), EvidenceOutput.period(item),
                        Long.toString(item.getSize()), state(item, successors)));
                EvidenceOutput.fill(list.addObject(), item, index + 1, successors);
            }
        }
        if (list.isEmpty()) {
            console().say(CliText.text("evidenceNone")); //$NON-NLS-1$
        } else {
            table.lines().forEach(console()::line);
        }
        console().answer(tree);
        return ExitCode.YES;
    }

    private String state(EvidenceItem item, Map<String, EvidenceItem> successors) {
        if (EvidenceItems.isWithdrawn(item)) {
            return words("evidence.withdrawn", item.getWithdrawnReason()); //$NON-NLS-1$
        }
        EvidenceItem newer = successors.get(item.getId());
        return newer == null ? Objects.toString(item.getLanguage(), "") : words("evidence.replaced", EvidenceItems.label(newer)); //$NON-NLS-1$ //$NON-NLS-2$
    }
}
