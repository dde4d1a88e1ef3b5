package org.hecha.verification.internal.comparison;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.hecha.standard.Text;
import org.hecha.standard.Texts;

/**
 * Constants for which more than one value is in use, from {@code data/alternatives.json}: 44/12 and 3.67, the two
 * coal equivalents, quantiles of the normal distribution.
 *
 * @param families one per constant
 */
record Alternatives(List<Family> families) {

    /**
     * One constant.
     *
     * @param units units in which the values are used, all of the same size
     * @param members the values in use
     */
    record Family(List<String> units, List<Member> members) {
    }

    /**
     * One value.
     *
     * @param value the value
     * @param print how it is written, {@code 44/12}
     * @param title what it is and who uses it
     */
    record Member(BigDecimal value, String print, Text title) {
    }

    /** @throws IllegalStateException when the file of the bundle is wrong */
    static Alternatives load() {
        try (InputStream stream = Alternatives.class.getResourceAsStream("/data/alternatives.json")) {
            List<Family> families = new ArrayList<>();
            for (JsonNode family : new ObjectMapper().readTree(stream).get("alternatives")) {
                List<Member> members = new ArrayList<>();
                for (JsonNode member : family.get("values")) {
                    members.add(new Member(value(member.get("value").asText()), member.get("value").asText(),
                            Texts.read(member.get("title"), "alternatives.json")));
                }
                List<String> units = new ArrayList<>();
                family.get("units").forEach(unit -> units.add(unit.asText()));
                families.add(new Family(units, members));
            }
            return new Alternatives(families);
        } catch (IOException e) {
            throw new IllegalStateException("data/alternatives.json cannot be read: " + e.getMessage(), e);
        }
    }

    private static BigDecimal value(String text) {
        int slash = text.indexOf('/');
        return slash < 0 ? new BigDecimal(text)
                : new BigDecimal(text.substring(0, slash)).divide(new BigDecimal(text.substring(slash + 1)),
                        Derivation.DIGITS);
    }
}
