package org.hecha.cli.verb;

import java.time.Instant;

import org.hecha.cli.CliText;
import org.hecha.cli.Console;
import org.hecha.cli.ExitCode;
import org.hecha.cli.Services;
import org.hecha.core.EngagementDocument;
import org.hecha.core.text.Refusal;
import org.hecha.evidence.EvidenceChanges;
import org.hecha.model.engagement.TeamMember;
import org.hecha.model.evidence.EvidenceItem;
import org.hecha.standard.evidence.EvidenceItems;
import org.hecha.verification.Team;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes the weight from an item: it stays in the register and no longer counts. */
@Command(name = "withdraw")
public final class EvidenceWithdrawVerb extends EngagementVerb {

    @Parameters(index = "1", paramLabel = "ITEM", descriptionKey = "evidenceItem")
    private String item;

    @Option(names = "--reason", required = true, descriptionKey = "evidenceReason")
    private String reason;

    @Option(names = "--by", required = true, descriptionKey = "evidenceWithdrawnBy")
    private String by;

    EvidenceWithdrawVerb(Services services, Console console) {
        super(services, console);
    }

    @Override
    protected int run(EngagementDocument document) throws Refusal {
        EvidenceItem withdrawn = EvidenceItems.named(document.evidence(), item);
        TeamMember member = Team.member(document.engagement(), by, Team.verifying());
        Instant now = now();
        // the register has one field for all of it: who and when must not be lost
        String written = reason.isBlank() ? reason : CliText.text("evidenceWithdrawnReason", reason, member.getName(), now) //$NON-NLS-1$
                .in(Team.language(document.engagement()));
        change(document, EvidenceChanges.withdraw(document, withdrawn, written));
        console().say(CliText.text("evidenceWithdrawn", EvidenceItems.label(withdrawn), written)); //$NON-NLS-1$
        console().answer(console().object().put("id", withdrawn.getId()).put("name", withdrawn.getName()) //$NON-NLS-1$ //$NON-NLS-2$
                .put("withdrawn", written).put("by", member.getName()).put("at", now.toString())); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        return ExitCode.YES;
    }
}
