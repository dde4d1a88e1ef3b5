package org.hecha.verification.internal.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

import org.hecha.model.inventory.ActivityData;
import org.hecha.model.inventory.EmissionSource;
import org.hecha.model.inventory.SourceStatus;
import org.hecha.standard.check.CheckSubject;

/** The same source in several periods: same name but for the year, same method, same factor row. */
final class SameSource {

    private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d(\\s*年)?");

    private SameSource() {
    }

    /** Groups of sources that are one source in different periods, each ordered by period. */
    static List<List<EmissionSource>> groups(CheckSubject subject) {
        Map<String, List<EmissionSource>> groups = new LinkedHashMap<>();
        for (EmissionSource source : subject.inventory().getSources()) {
            if (source.getStatus() == SourceStatus.QUANTIFIED && start(source).isPresent()) {
                groups.computeIfAbsent(key(source), key -> new ArrayList<>()).add(source);
            }
        }
        return groups.values().stream().filter(group -> group.stream().map(SameSource::start).distinct().count() > 1)
                .map(group -> group.stream().sorted(Comparator.comparing(source -> start(source).orElseThrow()))
                        .toList())
                .toList();
    }

    static Optional<LocalDate> start(EmissionSource source) {
        return Optional.ofNullable(source.getPeriodStart()).or(() -> source.getActivityData().stream()
                .map(ActivityData::getPeriodStart).filter(Objects::nonNull).min(Comparator.naturalOrder()));
    }

    private static String key(EmissionSource source) {
        return YEAR.matcher(String.valueOf(source.getName())).replaceAll("").strip() + '|' + source.getMethodId()
                + '|' + source.getFactorKey() + '|' + source.getFacilityId();
    }
}
