package org.hecha.cli.verb;

import java.time.Instant;

import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.hecha.cli.CliText;
import org.hecha.core.EngagementDocument;
import org.hecha.core.Identities;
import org.hecha.core.text.Refusal;
import org.hecha.model.finding.Closure;
import org.hecha.model.finding.CorrectiveAction;
import org.hecha.model.finding.Finding;
import org.hecha.model.finding.FindingFactory;
import org.hecha.model.finding.FindingPackage.Literals;
import org.hecha.model.finding.FindingState;
import org.hecha.model.finding.HistoryEntry;
import org.hecha.model.finding.Severity;
import org.hecha.verification.FindingEvent;
import org.hecha.verification.HistoryChain;
import org.hecha.verification.OpenFindings;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The illustrative half of the demonstration's dialogue: the factory accepts every correction that must be made, and the
 * lead verifier closes those findings. The published report knows no such dialogue, and each entry says so.
 */
final class DemoDialogue {

    private final EngagementDocument document;
    private final Locale locale;
    private final Instant at;

    DemoDialogue(EngagementDocument document, Locale locale, Instant at) {
        this.document = document;
        this.locale = locale;
        this.at = at;
    }

    /** Answers and closes the findings that must be resolved; says how many. */
    int closeGraveFindings() throws Refusal {
        List<Finding> grave = OpenFindings.of(document.findings()).stream().filter(f -> f.getSeverity() == Severity.FAIL).toList();
        for (Finding finding : grave) {
            document.execute(closing(finding));
        }
        return grave.size();
    }

    private CompoundCommand closing(Finding finding) {
        EditingDomain domain = document.domain();
        String client = say("demoClient"); //$NON-NLS-1$
        String lead = say("demoLead"); //$NON-NLS-1$
        CorrectiveAction action = Identities.fresh(FindingFactory.eINSTANCE.createCorrectiveAction());
        action.setCause(say("demoCause")); //$NON-NLS-1$
        action.setMeasure(say("demoMeasure")); //$NON-NLS-1$
        action.setAnsweredBy(client);
        action.setAnsweredAt(at);
        Closure closure = FindingFactory.eINSTANCE.createClosure();
        closure.setConclusion(say("demoClosure")); //$NON-NLS-1$
        closure.setClosedBy(lead);
        closure.setClosedAt(at);
        List<HistoryEntry> history = new ArrayList<>(finding.getHistory());
        HistoryEntry answered = HistoryChain.next(history, at, client, FindingEvent.ANSWERED, say("demoMeasure")); //$NON-NLS-1$
        history.add(answered);
        HistoryEntry closed = HistoryChain.next(history, at, lead, FindingEvent.CLOSED, say("demoClosure")); //$NON-NLS-1$
        CompoundCommand command = new CompoundCommand(say("demoDialogue")); //$NON-NLS-1$
        command.append(AddCommand.create(domain, finding, Literals.FINDING__ACTIONS, action));
        command.append(AddCommand.create(domain, finding, Literals.FINDING__HISTORY, List.of(answered, closed)));
        command.append(SetCommand.create(domain, finding, Literals.FINDING__CLOSURE, closure));
        command.append(SetCommand.create(domain, finding, Literals.FINDING__STATE, FindingState.CLOSED));
        return command;
    }

    private String say(String key) {
        return CliText.text(key).in(locale);
    }
}
