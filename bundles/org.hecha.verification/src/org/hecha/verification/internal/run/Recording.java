package org.hecha.verification.internal.run;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
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
import org.hecha.verification.CheckRun;
import org.hecha.verification.FindingEvent;
import org.hecha.verification.HistoryPen;
import org.hecha.verification.OpenFindings;
import org.hecha.verification.Outcome;

/** Turns a run into one command on the register of findings. */
final class Recording {

    private final EditingDomain domain;
    private final FindingRegister register;
    private final Locale language;
    private final Instant at;
    private final HistoryPen pen;

    Recording(EditingDomain domain, FindingRegister register, Locale language, String by, Instant at) {
        this.domain = domain;
        this.register = register;
        this.language = language;
        this.at = at;
        this.pen = new HistoryPen(register, at, by);
    }

    Command of(CheckRun run) {
        Map<String, Finding> known = new HashMap<>();
        register.getFindings().forEach(finding -> known.put(finding.getFingerprint(), finding));
        Set<String> failing = new HashSet<>();
        run.outcomes().stream().filter(Outcome::failed).filter(outcome -> failing.add(outcome.fingerprint()))
                .forEach(outcome -> failed(outcome, known.get(outcome.fingerprint())));
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
                .forEach(finding -> new AskedAgain(finding).passed());
        String label = Messages.of(Recording.class).text("recordChecks").in(language);
        CompoundCommand commands = new CompoundCommand(label);
        commands.append(SetCommand.create(domain, register, FindingPackage.Literals.FINDING_REGISTER__CHECKS,
                records(run)));
        commands.append(SetCommand.create(domain, register, FindingPackage.Literals.FINDING_REGISTER__CHECKED_AT, at));
        if (!pen.isBlank()) {
            commands.append(pen.command(label));
        }
        return commands;
    }

    /** What is set aside raises nothing and opens nothing again; a finding that is open stays so. */
    private void failed(Outcome outcome, Finding finding) {
        if (finding != null && !(outcome.suppressed() && finding.getState() == FindingState.CLOSED)) {
            new AskedAgain(finding).failed(outcome);
        } else if (!outcome.suppressed()) {
            raise(outcome);
        }
    }

    private void raise(Outcome outcome) {
        Finding finding = Identities.fresh(FindingFactory.eINSTANCE.createFinding());
        finding.setState(FindingState.OPEN);
        finding.setKind(FindingKind.valueOf(outcome.rule().findingKind()));
        finding.setRemedy(outcome.rule().remedy().in(language));
        finding.setRuleId(outcome.rule().id());
        finding.setClause(outcome.rule().clause());
        finding.setSubjectId(outcome.subjectId());
        finding.setFingerprint(outcome.fingerprint());
        say(finding, outcome);
        pen.raise(finding, FindingEvent.RAISED, title(outcome));
    }

    /** What a later run may word anew. */
    private void say(Finding finding, Outcome outcome) {
        finding.setSeverity(outcome.severity());
        finding.setMisstatement(outcome.misstatement().orElse(null));
        finding.setTitle(title(outcome));
        finding.setDescription(description(outcome));
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
            record.setMessage(outcome.said().in(language));
            return record;
        }).toList();
    }

    /** A finding that is already there, asked again. */
    private final class AskedAgain {

        private final Finding finding;

        AskedAgain(Finding finding) {
            this.finding = finding;
        }

        void failed(Outcome outcome) {
            Runnable saying = changed(outcome) ? () -> say(finding, outcome) : () -> { };
            if (finding.getState() == FindingState.CLOSED) {
                String conclusion = finding.getClosure() == null ? "" : finding.getClosure().getConclusion();
                pen.write(finding, FindingEvent.REOPENED, text("reopened", conclusion), () -> {
                    finding.setClosure(null);
                    finding.setState(FindingState.OPEN);
                    saying.run();
                });
            } else if (finding.getState() != FindingState.ACCEPTED && OpenFindings.passed(finding)) {
                pen.write(finding, FindingEvent.FAILED_AGAIN, title(outcome), () -> {
                    finding.setState(FindingState.OPEN);
                    saying.run();
                });
            } else if (changed(outcome)) {
                pen.write(finding, FindingEvent.CHANGED, title(outcome), saying);
            }
        }

        private boolean changed(Outcome outcome) {
            BigDecimal amount = outcome.misstatement().orElse(null);
            boolean sameAmount = amount == null || finding.getMisstatement() == null
                    ? amount == finding.getMisstatement() : amount.compareTo(finding.getMisstatement()) == 0;
            return !sameAmount || finding.getSeverity() != outcome.severity()
                    || !title(outcome).equals(finding.getTitle());
        }

        /** Where a person tested it after the answer and it did not pass, a check alone does not overrule that. */
        void passed() {
            boolean known = OpenFindings.passed(finding) && finding.getState() != FindingState.OPEN;
            boolean overruled = OpenFindings.verdict(finding).equals(Optional.of(FindingEvent.RETEST_FAILED));
            if (finding.getState() == FindingState.CLOSED || known || overruled) {
                return;
            }
            boolean accepted = finding.getState() == FindingState.ACCEPTED;
            pen.write(finding, FindingEvent.PASSED, text("nowPasses"),
                    () -> finding.setState(accepted ? FindingState.ACCEPTED : FindingState.RETESTED));
        }

        private String text(String key, Object... arguments) {
            return Messages.of(Recording.class).text(key, arguments).in(language);
        }
    }
}
