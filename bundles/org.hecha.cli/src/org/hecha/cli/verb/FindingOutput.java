package org.hecha.cli.verb;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.hecha.cli.CliText;
import org.hecha.cli.Console;
import org.hecha.core.EngagementDocument;
import org.hecha.core.text.Localized;
import org.hecha.core.text.Numbers;
import org.hecha.core.text.Refusal;
import org.hecha.model.finding.Finding;
import org.hecha.model.finding.FindingRegister;
import org.hecha.model.finding.HistoryEntry;
import org.hecha.verification.FindingEvent;
import org.hecha.verification.HistoryChain;
import org.hecha.verification.OpenFindings;
import org.hecha.verification.Subjects;
import org.hecha.verification.finding.FindingWords;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Findings as lines and as JSON. */
final class FindingOutput {

    private final EngagementDocument document;
    private final Locale locale;

    FindingOutput(EngagementDocument document, Locale locale) {
        this.document = document;
        this.locale = locale;
    }

    /** The finding of that number. */
    static Finding find(EngagementDocument document, int number) throws Refusal {
        return document.findings().getFindings().stream().filter(finding -> finding.getNumber() == number).findFirst()
                .orElseThrow(() -> new Refusal(CliText.text("findingUnknown", number))); //$NON-NLS-1$
    }

    /** One line: number, state, kind, severity, title, amount. */
    String line(Finding finding) {
        BigDecimal amount = finding.getMisstatement();
        return "#" + finding.getNumber() + "  " + FindingWords.of(finding.getState()).in(locale) + "  " //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                + FindingWords.of(finding.getKind()).in(locale) + "  " + FindingWords.of(finding.getSeverity()).in(locale) + "  " //$NON-NLS-1$ //$NON-NLS-2$
                + Objects.toString(finding.getTitle(), "") + (amount == null ? "" : "  [" + Numbers.grouped(amount, 2) + " tCO2e]"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
    }

    /** Everything it says, and its history. */
    List<String> details(Finding finding) {
        List<String> lines = new ArrayList<>(List.of(line(finding)));
        add(lines, "description", finding.getDescription()); //$NON-NLS-1$
        add(lines, "remedy", finding.getRemedy()); //$NON-NLS-1$
        add(lines, "area", FindingWords.of(finding.getArea()).in(locale)); //$NON-NLS-1$
        add(lines, "clause", finding.getClause()); //$NON-NLS-1$
        add(lines, "rule", finding.getRuleId()); //$NON-NLS-1$
        add(lines, "subject", Subjects.label(document, finding.getSubjectId())); //$NON-NLS-1$
        add(lines, "due", Objects.toString(finding.getDue(), "")); //$NON-NLS-1$ //$NON-NLS-2$
        add(lines, "carriedFrom", finding.getCarriedFrom()); //$NON-NLS-1$
        finding.getActions().forEach(action -> add(lines, "answer", say("answered", action.getAnsweredBy(), //$NON-NLS-1$ //$NON-NLS-2$
                Objects.toString(action.getCause(), ""), action.getMeasure()) + ids(action.getEvidenceIds()))); //$NON-NLS-1$
        finding.getRetests().forEach(retest -> add(lines, "retest", say(retest.isPassed() ? "retestPassed" : "retestFailed", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                retest.getBy(), retest.getWhat()) + ids(retest.getEvidenceIds())));
        if (finding.getClosure() != null) {
            add(lines, "closure", say("closedBy", Objects.toString(finding.getClosure().getClosedBy(), ""), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                    FindingWords.of(finding.getClosure().getResult()), Objects.toString(finding.getClosure().getConclusion(), ""))); //$NON-NLS-1$
        }
        for (HistoryEntry entry : finding.getHistory()) {
            lines.add("  " + entry.getSequence() + "  " + entry.getAt() + "  " + Objects.toString(entry.getBy(), "") + "  " //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
                    + event(entry) + "  " + Objects.toString(entry.getDetail(), "")); //$NON-NLS-1$ //$NON-NLS-2$
        }
        return lines;
    }

    private static String ids(List<String> evidence) {
        return evidence.isEmpty() ? "" : " (" + String.join(", ", evidence) + ")"; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
    }

    private String event(HistoryEntry entry) {
        return FindingEvent.of(entry.getEvent()).map(event -> event.text().in(locale)).orElse(String.valueOf(entry.getEvent()));
    }

    private void add(List<String> lines, String key, String text) {
        if (text != null && !text.isBlank()) {
            lines.add(say(key) + text);
        }
    }

    private String say(String key, Object... arguments) {
        return CliText.text("finding." + key, arguments).in(locale); //$NON-NLS-1$
    }

    /** Says whether the history of the register is whole; true where it is. */
    boolean chain(Console console, ObjectNode tree) {
        return chain(document.findings(), console, tree);
    }

    static boolean chain(FindingRegister register, Console console, ObjectNode tree) {
        List<Localized> flaws = HistoryChain.verify(register);
        if (flaws.isEmpty()) {
            console.say(CliText.text("historyWhole", register.getEntries(), shortened(register.getHead()))); //$NON-NLS-1$
        } else {
            console.say(CliText.text("historyBroken", flaws.size())); //$NON-NLS-1$
            flaws.forEach(flaw -> console.line("  " + flaw.in(console.locale()))); //$NON-NLS-1$
        }
        ObjectNode node = tree.putObject("registerHistory").put("whole", flaws.isEmpty()).put("entries", register.getEntries()) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                .put("head", register.getHead()); //$NON-NLS-1$
        ArrayNode list = node.putArray("flaws"); //$NON-NLS-1$
        flaws.forEach(flaw -> list.add(flaw.in(console.locale())));
        return flaws.isEmpty();
    }

    private static String shortened(String hash) {
        return hash == null ? "—" : hash.substring(0, Math.min(16, hash.length())); //$NON-NLS-1$
    }

    /** The finding as JSON, with answers, retests and history. */
    ObjectNode json(Finding finding, ObjectNode tree) {
        tree.put("number", finding.getNumber()).put("id", finding.getId()).put("kind", finding.getKind().getName()) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                .put("severity", finding.getSeverity().getName()).put("state", finding.getState().getName()) //$NON-NLS-1$ //$NON-NLS-2$
                .put("stands", OpenFindings.stands(finding)).put("area", finding.getArea().getName()) //$NON-NLS-1$ //$NON-NLS-2$
                .put("title", finding.getTitle()).put("description", finding.getDescription()).put("remedy", finding.getRemedy()) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                .put("rule", finding.getRuleId()).put("clause", finding.getClause()).put("subject", finding.getSubjectId()) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                .put("misstatement", finding.getMisstatement() == null ? null : finding.getMisstatement().toPlainString()) //$NON-NLS-1$
                .put("due", Objects.toString(finding.getDue(), null)).put("carriedFrom", finding.getCarriedFrom()); //$NON-NLS-1$ //$NON-NLS-2$
        finding.getActions().forEach(action -> action.getEvidenceIds().forEach(tree.withArray("answers").addObject() //$NON-NLS-1$
                .put("by", action.getAnsweredBy()).put("at", Objects.toString(action.getAnsweredAt(), null)).put("cause", action.getCause()) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                .put("measure", action.getMeasure()).putArray("evidence")::add)); //$NON-NLS-1$ //$NON-NLS-2$
        finding.getRetests().forEach(retest -> retest.getEvidenceIds().forEach(tree.withArray("retests").addObject() //$NON-NLS-1$
                .put("by", retest.getBy()).put("at", Objects.toString(retest.getAt(), null)).put("passed", retest.isPassed()) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                .put("what", retest.getWhat()).putArray("evidence")::add)); //$NON-NLS-1$ //$NON-NLS-2$
        if (finding.getClosure() != null) {
            tree.putObject("closure").put("by", finding.getClosure().getClosedBy()).put("result", finding.getClosure().getResult().getName()) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                    .put("conclusion", finding.getClosure().getConclusion()); //$NON-NLS-1$
        }
        ArrayNode history = tree.putArray("history"); //$NON-NLS-1$
        finding.getHistory().forEach(entry -> history.addObject().put("sequence", entry.getSequence()) //$NON-NLS-1$
                .put("at", Objects.toString(entry.getAt(), null)).put("by", entry.getBy()).put("event", entry.getEvent()) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                .put("detail", entry.getDetail()).put("hash", entry.getHash())); //$NON-NLS-1$ //$NON-NLS-2$
        return tree;
    }
}
