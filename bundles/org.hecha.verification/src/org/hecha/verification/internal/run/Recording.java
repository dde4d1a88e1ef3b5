package org.hecha.verification.internal.run;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.hecha.core.Identities;
import org.hecha.core.text.Messages;
import org.hecha.model.finding.CheckOutcome;
import org.hecha.model.finding.CheckRecord;
import org.hecha.model.finding.Finding;
import org.hecha.model.finding.FindingFactory;
import org.hecha.model.finding.FindingKind;
import org.hecha.model.finding.FindingPackage;
import org.hecha.model.finding.FindingRegister;
import org.hecha.model.finding.FindingState;
import org.hecha.model.finding.HistoryEntry;
import org.hecha.verification.CheckRun;
import org.hecha.verification.FindingEvent;
import org.hecha.verification.HistoryChain;
import org.hecha.verification.Outcome;

/** Turns a run into one command on the register of findings. */
final class Recording {

    private final EditingDomain domain;
    private final FindingRegister register;
    private final Locale language;
    private final String by;
    private final Instant at;
    private final CompoundCommand commands;
    private int nextNumber;

    Recording(EditingDomain domain, FindingRegister register, Locale language, String by, Instant at) {
        this.domain = domain;
        this.register = register;
        this.language = language;
        this.by = by;
        this.at = at;
        this.commands = new CompoundCommand(Messages.of(Recording.class).text("recordChecks").in(language));
        this.nextNumber = register.getNextNumber();
    }

    Command of(CheckRun run) {
        Map<String, Finding> known = new HashMap<>();
        register.getFindings().forEach(finding -> known.put(finding.getFingerprint(), finding));
        Set<String> failing = new HashSet<>();
        for (Outcome outcome : run.failures()) {
            if (failing.add(outcome.fingerprint())) {
                Finding finding = known.get(outcome.fingerprint());
                if (finding == null) {
                    raise(outcome);
                } else {
                    new Retest(finding).failed(outcome);
                }
            }
        }
        Set<String> answered = new HashSet<>();
        Set<String> open = new HashSet<>();
        for (Outcome outcome : run.outcomes()) {
            answered.add(outcome.rule().id());
            if (outcome.checkOutcome() == CheckOutcome.UNDECIDED) {
                open.add(outcome.rule().id());
            }
        }
        register.getFindings().stream().filter(finding -> !failing.contains(finding.getFingerprint()))
                .filter(finding -> answered.contains(finding.getRuleId()) && !open.contains(finding.getRuleId()))
                .forEach(finding -> new Retest(finding).passed());
        set(register, FindingPackage.Literals.FINDING_REGISTER__NEXT_NUMBER, nextNumber);
        set(register, FindingPackage.Literals.FINDING_REGISTER__CHECKS, records(run));
        set(register, FindingPackage.Literals.FINDING_REGISTER__CHECKED_AT, at);
        return commands;
    }

    private void set(EObject owner, EStructuralFeature feature, Object value) {
        commands.append(SetCommand.create(domain, owner, feature, value));
    }

    private void raise(Outcome outcome) {
        Finding finding = Identities.fresh(FindingFactory.eINSTANCE.createFinding());
        finding.setNumber(nextNumber++);
        finding.setState(FindingState.OPEN);
        finding.setKind(FindingKind.valueOf(outcome.rule().findingKind()));
        finding.setSeverity(outcome.severity());
        finding.setTitle(title(outcome));
        finding.setDescription(description(outcome));
        finding.setRemedy(outcome.rule().remedy().in(language));
        finding.setRuleId(outcome.rule().id());
        finding.setClause(outcome.rule().clause());
        finding.setSubjectId(outcome.subjectId());
        finding.setFingerprint(outcome.fingerprint());
        finding.setMisstatement(outcome.misstatement().orElse(null));
        finding.setRaisedBy(by);
        finding.setRaisedAt(at);
        finding.getHistory().add(HistoryChain.next(List.of(), at, by, FindingEvent.RAISED, title(outcome)));
        commands.append(AddCommand.create(domain, register, FindingPackage.Literals.FINDING_REGISTER__FINDINGS,
                finding));
    }

    private String title(Outcome outcome) {
        return outcome.message().in(language);
    }

    private String description(Outcome outcome) {
        return outcome.rule().question().in(language) + '\n' + title(outcome);
    }

    private List<CheckRecord> records(CheckRun run) {
        return run.outcomes().stream().map(outcome -> {
            CheckRecord record = FindingFactory.eINSTANCE.createCheckRecord();
            record.setRuleId(outcome.rule().id());
            record.setOutcome(outcome.checkOutcome());
            record.setSeverity(outcome.severity());
            record.setSubjectId(outcome.subjectId());
            record.setMessage(outcome.message().in(language));
            return record;
        }).toList();
    }

    /** A finding that is already there, asked again. */
    private final class Retest {

        private final Finding finding;

        Retest(Finding finding) {
            this.finding = finding;
        }

        void failed(Outcome outcome) {
            if (finding.getState() == FindingState.CLOSED) {
                String conclusion = finding.getClosure() == null ? "" : finding.getClosure().getConclusion();
                set(finding, FindingPackage.Literals.FINDING__CLOSURE, null);
                set(finding, FindingPackage.Literals.FINDING__STATE, FindingState.OPEN);
                add(FindingEvent.REOPENED, Messages.of(Recording.class).text("reopened", conclusion).in(language));
            } else if (finding.getState() != FindingState.ACCEPTED && lastEventIs(FindingEvent.PASSED)) {
                set(finding, FindingPackage.Literals.FINDING__STATE, FindingState.OPEN);
                add(FindingEvent.FAILED_AGAIN, title(outcome));
            } else if (changed(outcome)) {
                add(FindingEvent.CHANGED, title(outcome));
            }
            if (changed(outcome)) {
                set(finding, FindingPackage.Literals.FINDING__SEVERITY, outcome.severity());
                set(finding, FindingPackage.Literals.FINDING__MISSTATEMENT, outcome.misstatement().orElse(null));
                set(finding, FindingPackage.Literals.FINDING__TITLE, title(outcome));
                set(finding, FindingPackage.Literals.FINDING__DESCRIPTION, description(outcome));
            }
        }

        private boolean changed(Outcome outcome) {
            BigDecimal amount = outcome.misstatement().orElse(null);
            boolean sameAmount = amount == null || finding.getMisstatement() == null
                    ? amount == finding.getMisstatement() : amount.compareTo(finding.getMisstatement()) == 0;
            return !sameAmount || finding.getSeverity() != outcome.severity()
                    || !title(outcome).equals(finding.getTitle());
        }

        void passed() {
            if (finding.getState() == FindingState.CLOSED || lastEventIs(FindingEvent.PASSED)) {
                return;
            }
            if (finding.getState() != FindingState.ACCEPTED) {
                set(finding, FindingPackage.Literals.FINDING__STATE, FindingState.RETESTED);
            }
            add(FindingEvent.PASSED, Messages.of(Recording.class).text("nowPasses").in(language));
        }

        private boolean lastEventIs(FindingEvent event) {
            List<HistoryEntry> history = finding.getHistory();
            return !history.isEmpty() && event.word().equals(history.get(history.size() - 1).getEvent());
        }

        private void add(FindingEvent event, String detail) {
            commands.append(AddCommand.create(domain, finding, FindingPackage.Literals.FINDING__HISTORY,
                    HistoryChain.next(finding.getHistory(), at, by, event, detail)));
        }
    }
}
