package org.hecha.verification.internal.opinion;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.hecha.core.text.Localized;
import org.hecha.core.text.Messages;
import org.hecha.core.text.Numbers;
import org.hecha.model.finding.Finding;
import org.hecha.model.finding.FindingRegister;
import org.hecha.model.finding.Severity;
import org.hecha.verification.CheckRun;
import org.hecha.verification.OpenFindings;
import org.hecha.verification.OpinionGround;
import org.hecha.verification.Outcome;

/**
 * Whether the recorded run of the checks still holds: it does not where a run now would raise a finding, or change the
 * amount of one that stands. What now passes makes nothing worse, and waits for the next run; what was closed as
 * corrected though its check still fails keeps the opinion from being unmodified.
 */
public final class StaleChecks {

    /** Asks about the opinion itself; what it says now must not keep a better opinion from being given. */
    public static final String OPINION_RULE = "ISO14064-3-9";
    private static final int DECIMALS = 2;
    private static final Messages MESSAGES = Messages.of(OpinionGround.class);

    private StaleChecks() {
    }

    static List<Localized> of(FindingRegister register, CheckRun now) {
        Map<String, Finding> known = new HashMap<>();
        register.getFindings().forEach(finding -> known.put(finding.getFingerprint(), finding));
        List<Localized> stale = new ArrayList<>();
        for (Outcome outcome : now.failures()) {
            Finding finding = known.get(outcome.fingerprint());
            if (outcome.rule().id().equals(OPINION_RULE)) {
                continue;
            }
            if (finding == null) {
                stale.add(MESSAGES.text("staleNew", outcome.rule().id(), outcome.message()));
            } else if (OpenFindings.stands(finding) && !same(finding.getMisstatement(), outcome)) {
                stale.add(MESSAGES.text("staleChanged", String.valueOf(finding.getNumber()),
                        print(finding.getMisstatement()), print(outcome.misstatement().orElse(null))));
            }
        }
        return stale;
    }

    /** Findings that were closed or tested as corrected, more than a hint, while their check still fails. */
    static List<Localized> contradicted(FindingRegister register, CheckRun now) {
        Map<String, Outcome> failing = new HashMap<>();
        now.failures().stream().filter(outcome -> outcome.severity() != Severity.INFORM)
                .filter(outcome -> !outcome.rule().id().equals(OPINION_RULE))
                .forEach(outcome -> failing.putIfAbsent(outcome.fingerprint(), outcome));
        return register.getFindings().stream()
                .filter(finding -> !OpenFindings.stands(finding) && failing.containsKey(finding.getFingerprint()))
                .map(finding -> (Localized) locale -> '#' + String.valueOf(finding.getNumber()) + ' '
                        + failing.get(finding.getFingerprint()).rule().id())
                .toList();
    }

    private static boolean same(BigDecimal recorded, Outcome outcome) {
        BigDecimal now = outcome.misstatement().orElse(null);
        return recorded == null || now == null ? recorded == now : recorded.compareTo(now) == 0;
    }

    private static String print(BigDecimal amount) {
        return amount == null ? "—" : Numbers.grouped(amount, DECIMALS);
    }
}
