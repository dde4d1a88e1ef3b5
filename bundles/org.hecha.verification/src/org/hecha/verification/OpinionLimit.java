package org.hecha.verification;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.hecha.core.text.Localized;
import org.hecha.core.text.Messages;
import org.hecha.model.engagement.OpinionKind;
import org.hecha.model.finding.Finding;
import org.hecha.model.finding.FindingRegister;
import org.hecha.model.finding.Severity;

/**
 * Which kinds of opinion the findings leave open, and why (ISO 14064-3, clause 9). The choice among them is the
 * verifier's. Immutable.
 *
 * @param allowed kinds that may be given
 * @param reasons why the others may not, one sentence each; empty where nothing is barred
 */
public record OpinionLimit(Set<OpinionKind> allowed, List<Localized> reasons) {

    public OpinionLimit {
        allowed = Collections.unmodifiableSet(EnumSet.copyOf(allowed));
        reasons = List.copyOf(reasons);
    }

    /**
     * Bars the unmodified opinion while a finding of severity FAIL or a material misstatement stands, and every
     * conclusion before the checks have run.
     */
    public static OpinionLimit of(FindingRegister findings, MaterialityAssessment materiality) {
        Messages messages = Messages.of(OpinionLimit.class);
        if (findings.getCheckedAt() == null) {
            return new OpinionLimit(EnumSet.of(OpinionKind.DISCLAIMER), List.of(messages.text("notChecked")));
        }
        List<Localized> reasons = new ArrayList<>();
        List<Integer> grave = OpenFindings.of(findings).stream()
                .filter(finding -> finding.getSeverity() == Severity.FAIL).map(Finding::getNumber).toList();
        if (!grave.isEmpty()) {
            reasons.add(messages.text("graveFindings", numbers(grave)));
        }
        if (materiality.material()) {
            reasons.add(messages.text("material", rounded(materiality.whole().net()),
                    rounded(materiality.whole().gross()),
                    rounded(materiality.threshold().orElse(BigDecimal.ZERO))));
        }
        Set<OpinionKind> allowed = EnumSet.allOf(OpinionKind.class);
        if (!reasons.isEmpty()) {
            allowed.remove(OpinionKind.UNMODIFIED);
        }
        return new OpinionLimit(allowed, reasons);
    }

    private static String numbers(List<Integer> numbers) {
        return numbers.stream().map(number -> "#" + number).collect(Collectors.joining(", "));
    }

    private static BigDecimal rounded(BigDecimal tonnes) {
        return tonnes.setScale(2, RoundingMode.HALF_UP);
    }
}
