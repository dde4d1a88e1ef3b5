package org.hecha.verification.internal.checklist;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.hecha.core.text.Messages;
import org.hecha.model.fieldwork.ChecklistAnswer;
import org.hecha.model.finding.CheckOutcome;
import org.hecha.model.finding.CheckRecord;
import org.hecha.model.finding.Finding;
import org.hecha.model.finding.FindingRegister;
import org.hecha.model.finding.FindingState;
import org.hecha.verification.checklist.FormItem;

/**
 * What the last run of the checks says about a question. It answers nothing: a person does.
 *
 * @param record text for the record, marked as proposed
 * @param findingIds findings that the failed checks raised and that are not closed
 */
record Proposal(String record, List<String> findingIds) {

    /** A source with a million rows may fail a million times; nobody reads more than a few. */
    private static final int LINES = 5;

    static Optional<Proposal> of(Asked asked, FindingRegister findings, Locale language) {
        if (asked.declared().isEmpty() || asked.declared().get().rules().isEmpty()) {
            return Optional.empty();
        }
        List<CheckRecord> records = records(asked.declared().get(), asked.subjectId(), findings);
        List<CheckRecord> failed = with(records, CheckOutcome.FAILED);
        List<CheckRecord> undecided = with(records, CheckOutcome.UNDECIDED);
        List<CheckRecord> passed = with(records, CheckOutcome.PASSED);
        if (!failed.isEmpty()) {
            return Optional.of(new Proposal(
                    Marks.proposal(ChecklistAnswer.NOT_CONFORMING, text(failed, language), language),
                    findings(failed, findings)));
        }
        if (!undecided.isEmpty()) {
            return Optional.of(new Proposal(Marks.undecided(text(undecided, language), language), List.of()));
        }
        if (!passed.isEmpty()) {
            return plain(ChecklistAnswer.CONFORMING, passed, language);
        }
        return records.isEmpty() ? Optional.empty() : plain(ChecklistAnswer.NOT_APPLICABLE, records, language);
    }

    /** Whether a check linked to the question failed in the last run. */
    static boolean fails(FormItem item, String subjectId, FindingRegister findings) {
        return records(item, subjectId, findings).stream().anyMatch(one -> one.getOutcome() == CheckOutcome.FAILED);
    }

    private static Optional<Proposal> plain(ChecklistAnswer answer, List<CheckRecord> records, Locale language) {
        return Optional.of(new Proposal(Marks.proposal(answer, text(records, language), language), List.of()));
    }

    private static List<CheckRecord> records(FormItem item, String subjectId, FindingRegister findings) {
        return findings.getChecks().stream().filter(record -> item.rules().contains(record.getRuleId()))
                .filter(record -> subjectId.isEmpty() || subjectId.equals(record.getSubjectId())).toList();
    }

    private static List<CheckRecord> with(List<CheckRecord> records, CheckOutcome outcome) {
        return records.stream().filter(record -> record.getOutcome() == outcome).toList();
    }

    private static List<String> findings(List<CheckRecord> failed, FindingRegister findings) {
        List<String> ids = new ArrayList<>();
        for (Finding finding : findings.getFindings()) {
            if (finding.getState() != FindingState.CLOSED && failed.stream().anyMatch(record ->
                    record.getRuleId().equals(finding.getRuleId())
                            && text(record.getSubjectId()).equals(text(finding.getSubjectId())))) {
                ids.add(finding.getId());
            }
        }
        return ids;
    }

    private static String text(List<CheckRecord> records, Locale language) {
        List<String> lines = records.stream().map(record -> record.getRuleId() + " " + text(record.getMessage()))
                .distinct().toList();
        String text = lines.stream().limit(LINES).collect(Collectors.joining("\n"));
        return lines.size() <= LINES ? text
                : text + '\n' + Messages.of(Proposal.class).text("moreRecords", lines.size() - LINES).in(language);
    }

    private static String text(String text) {
        return text == null ? "" : text;
    }
}
