package org.hecha.verification;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.hecha.model.finding.Finding;
import org.hecha.model.inventory.Inventory;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * Finds the findings that explain one difference twice, so that it is added up once. They come from rules that measure the
 * same thing ({@code measures} in rules.json), speak about the same number of a source over days they share, and err the
 * same way. What cannot be told to be the same counts. Of several rules the one whose findings come to most counts.
 */
final class SameDifferences {

    private static final String FILE = "/data/rules.json";
    private static final Map<String, String> MEASURES = measures();

    private final MeasuredNumbers numbers;

    SameDifferences(Inventory inventory) {
        this.numbers = new MeasuredNumbers(inventory);
    }

    private static Map<String, String> measures() {
        try (InputStream stream = SameDifferences.class.getResourceAsStream(FILE)) {
            Map<String, String> measures = new HashMap<>();
            for (JsonNode rule : new ObjectMapper().readTree(stream).get("rules")) {
                if (rule.hasNonNull("measures")) {
                    measures.put(rule.get("id").asText(), rule.get("measures").asText());
                }
            }
            return Map.copyOf(measures);
        } catch (IOException e) {
            throw new IllegalStateException(FILE + " cannot be read", e);
        }
    }

    /** One finding that measures something. */
    private record Measured(Finding finding, MeasuredNumbers.Number number) {

        BigDecimal size() {
            return finding.getMisstatement().abs();
        }

        boolean explains(Measured other) {
            return finding.getRuleId().equals(other.finding.getRuleId()) ? number.record() && number.equals(other.number)
                    : number.overlaps(other.number);
        }
    }

    /** @param findings with an amount, none extrapolated from a sample */
    List<SameDifference> of(List<Finding> findings) {
        Map<String, List<Measured>> alike = new LinkedHashMap<>();
        for (Finding finding : findings) {
            String measures = finding.getRuleId() == null ? null : MEASURES.get(finding.getRuleId());
            Optional<MeasuredNumbers.Number> number = measures == null ? Optional.empty() : numbers.of(finding.getSubjectId());
            number.ifPresent(one -> alike.computeIfAbsent(measures + '\n' + one.sourceId() + '\n'
                    + finding.getMisstatement().signum(), any -> new ArrayList<>()).add(new Measured(finding, one)));
        }
        List<SameDifference> same = new ArrayList<>();
        alike.values().forEach(group -> together(group).forEach(part -> same.addAll(once(part))));
        same.sort(Comparator.comparingInt(SameDifference::left));
        return same;
    }

    /** Parts of a group that hang together. */
    private static List<List<Measured>> together(List<Measured> group) {
        List<List<Measured>> parts = new ArrayList<>();
        for (Measured one : group) {
            List<List<Measured>> touching = parts.stream().filter(part -> part.stream().anyMatch(one::explains)).toList();
            List<Measured> joined = new ArrayList<>();
            touching.forEach(joined::addAll);
            joined.add(one);
            parts.removeAll(touching);
            parts.add(joined);
        }
        return parts;
    }

    private static List<SameDifference> once(List<Measured> part) {
        Map<String, BigDecimal> byRule = new HashMap<>();
        part.forEach(one -> byRule.merge(one.finding().getRuleId(), one.size(), BigDecimal::add));
        List<Measured> ordered = new ArrayList<>(part);
        ordered.sort(Comparator.comparing((Measured one) -> byRule.get(one.finding().getRuleId())).reversed()
                .thenComparing(one -> one.finding().getRuleId())
                .thenComparing(Comparator.comparing(Measured::size).reversed())
                .thenComparing(one -> one.finding().getNumber()));
        List<Measured> counted = new ArrayList<>();
        List<SameDifference> same = new ArrayList<>();
        for (Measured one : ordered) {
            Optional<Measured> first = counted.stream().filter(one::explains).findFirst();
            if (first.isEmpty()) {
                counted.add(one);
            } else {
                Finding larger = first.get().finding();
                same.add(new SameDifference(one.finding().getNumber(), one.finding().getMisstatement(), larger.getNumber(),
                        larger.getMisstatement()));
            }
        }
        return same;
    }
}
