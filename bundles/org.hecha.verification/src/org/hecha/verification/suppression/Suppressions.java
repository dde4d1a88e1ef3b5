package org.hecha.verification.suppression;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.hecha.core.text.Localized;
import org.hecha.core.text.Messages;
import org.hecha.model.finding.Finding;
import org.hecha.model.finding.FindingRegister;
import org.hecha.model.finding.Severity;
import org.hecha.model.finding.Suppression;
import org.hecha.verification.Outcome;

/** Which checks are set aside. A rule is asked all the same; its failure is recorded and raises no finding. Without state. */
public final class Suppressions {

    /** Beginnings of the ids of rules that are never set aside. */
    private static final List<String> NEVER = never();

    private Suppressions() {
    }

    /** Whether a rule may be set aside at all. */
    public static boolean allowed(String ruleId) {
        return NEVER.stream().noneMatch(ruleId::startsWith);
    }

    /**
     * The suppression that holds for an outcome; empty where none does. One over the engagement as a whole does not hold
     * while the profile calls the rule grave.
     *
     * @param today day on which is asked
     */
    public static Optional<Suppression> of(FindingRegister register, Outcome outcome, LocalDate today) {
        return register.getSuppressions().stream()
                .filter(suppression -> holds(suppression, outcome.rule().id(), outcome.severity(), today)
                        && covers(suppression, outcome.subjectId(), outcome.matter())).findFirst();
    }

    private static boolean holds(Suppression suppression, String ruleId, Severity severity, LocalDate today) {
        return ruleId.equals(suppression.getRuleId()) && allowed(ruleId)
                && SuppressionState.of(suppression, today) == SuppressionState.ACTIVE
                && !text(suppression.getReason()).isBlank()
                && (severity != Severity.FAIL || !text(suppression.getSubjectId()).isEmpty());
    }

    private static boolean covers(Suppression suppression, String subjectId, String matter) {
        return (text(suppression.getSubjectId()).isEmpty() || suppression.getSubjectId().equals(subjectId))
                && (text(suppression.getMatter()).isEmpty() || suppression.getMatter().equals(matter));
    }

    /** Whether a suppression is about the check that raised a finding. */
    static boolean concerns(Suppression suppression, Finding finding) {
        String subject = text(finding.getSubjectId());
        String fingerprint = text(finding.getFingerprint());
        String head = text(suppression.getRuleId()) + '|' + subject + '|';
        return fingerprint.startsWith(head) && covers(suppression, subject, fingerprint.substring(head.length()));
    }

    /** Who set it aside, until when and why: one clause. */
    public static Localized described(Suppression suppression) {
        return Messages.of(Suppressions.class).text("described", text(suppression.getBy()), suppression.getExpires(),
                text(suppression.getReason()));
    }

    private static String text(String value) {
        return Objects.toString(value, "");
    }

    private static List<String> never() {
        try (InputStream data = Suppressions.class.getResourceAsStream("/data/suppression.json")) {
            List<String> prefixes = new ArrayList<>();
            for (JsonNode one : new ObjectMapper().readTree(data).get("never")) {
                prefixes.add(one.get("prefix").asText());
            }
            return List.copyOf(prefixes);
        } catch (IOException e) {
            throw new UncheckedIOException("data/suppression.json", e);
        }
    }
}
