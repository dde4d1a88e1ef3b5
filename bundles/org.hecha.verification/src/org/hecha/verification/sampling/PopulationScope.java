package org.hecha.verification.sampling;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Which part of the inventory a population holds. Immutable.
 *
 * @param kind what its items are
 * @param sourceId only this source; empty for all
 * @param category only this ISO 14064-1 category; 0 for all
 * @param facilityId only sources of this facility; empty for all
 * @param month only records that lie within this month; empty for all
 */
public record PopulationScope(PopulationKind kind, String sourceId, int category, String facilityId,
        Optional<YearMonth> month) {

    private static final String SOURCE = "source=";
    private static final String CATEGORY = "category=";
    private static final String FACILITY = "facility=";
    private static final String MONTH = "month=";

    public PopulationScope {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(sourceId);
        Objects.requireNonNull(facilityId);
        Objects.requireNonNull(month);
    }

    /** The whole inventory. */
    public static PopulationScope all(PopulationKind kind) {
        return new PopulationScope(kind, "", 0, "", Optional.empty());
    }

    /** The part as it is stored with a sample: {@code category=1;month=2023-05}, ids URL-encoded; empty for all. */
    public String filter() {
        List<String> parts = new ArrayList<>();
        if (!sourceId.isEmpty()) {
            parts.add(SOURCE + URLEncoder.encode(sourceId, StandardCharsets.UTF_8));
        }
        if (category != 0) {
            parts.add(CATEGORY + category);
        }
        if (!facilityId.isEmpty()) {
            parts.add(FACILITY + URLEncoder.encode(facilityId, StandardCharsets.UTF_8));
        }
        month.ifPresent(one -> parts.add(MONTH + one));
        return String.join(";", parts);
    }

    /**
     * Reads what {@link PopulationKind#word} and {@link #filter} wrote.
     *
     * @return empty where the texts are none of ours
     */
    public static Optional<PopulationScope> read(String kind, String filter) {
        String source = "";
        String facility = "";
        int category = 0;
        Optional<YearMonth> month = Optional.empty();
        try {
            for (String part : filter == null || filter.isEmpty() ? new String[0] : filter.split(";")) {
                if (part.startsWith(SOURCE)) {
                    source = URLDecoder.decode(part.substring(SOURCE.length()), StandardCharsets.UTF_8);
                } else if (part.startsWith(CATEGORY)) {
                    category = Integer.parseInt(part.substring(CATEGORY.length()));
                } else if (part.startsWith(FACILITY)) {
                    facility = URLDecoder.decode(part.substring(FACILITY.length()), StandardCharsets.UTF_8);
                } else if (part.startsWith(MONTH)) {
                    month = Optional.of(YearMonth.parse(part.substring(MONTH.length())));
                } else {
                    return Optional.empty();
                }
            }
        } catch (IllegalArgumentException | DateTimeException e) {
            // somebody else's text: that is the answer
            return Optional.empty();
        }
        PopulationScope rest = new PopulationScope(PopulationKind.ACTIVITY_DATA, source, category, facility, month);
        return PopulationKind.of(kind).map(rest::of);
    }

    /** The same part, of other items. */
    public PopulationScope of(PopulationKind other) {
        return new PopulationScope(other, sourceId, category, facilityId, month);
    }
}
