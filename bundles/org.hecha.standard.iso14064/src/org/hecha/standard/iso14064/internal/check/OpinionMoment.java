package org.hecha.standard.iso14064.internal.check;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.hecha.model.engagement.Opinion;

/**
 * When an opinion was given. Its date alone would not tell a finding of the same day; the basis says up to which moment
 * findings were taken into account, as the last moment in ISO form that it names.
 */
final class OpinionMoment {

    private static final Pattern MOMENT = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2}(\\.\\d+)?)?Z");
    private static final ZoneOffset CHINA = ZoneOffset.ofHours(8);

    private OpinionMoment() {
    }

    /** The moment, else the end of the day in China; empty where the opinion states neither. */
    static Optional<Instant> of(Opinion opinion) {
        Optional<Instant> named = Optional.empty();
        Matcher matcher = MOMENT.matcher(opinion.getBasis() == null ? "" : opinion.getBasis());
        while (matcher.find()) {
            named = parse(matcher.group());
        }
        return named.or(() -> Optional.ofNullable(opinion.getIssuedOn())
                .map(day -> day.atTime(LocalTime.MAX).toInstant(CHINA)));
    }

    private static Optional<Instant> parse(String moment) {
        try {
            return Optional.of(Instant.parse(moment));
        } catch (DateTimeParseException e) {
            // Looks like a moment and is none, as the 31st of June: the date of the opinion serves.
            return Optional.empty();
        }
    }
}
