package org.hecha.io.spreadsheet.internal.table;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;

/** Number formats that make a date or a time of a serial number. */
final class DateFormat {

    /** Day 0 of the serial numbers, set so that every day after February 1900 comes out right. */
    private static final LocalDate EPOCH_1900 = LocalDate.of(1899, 12, 30);
    private static final LocalDate EPOCH_1904 = LocalDate.of(1904, 1, 1);
    private static final BigDecimal SECONDS = BigDecimal.valueOf(86_400);
    private static final BigDecimal LAST_DAY = BigDecimal.valueOf(2_958_466);

    private DateFormat() {
    }

    /** Whether a format shows years, months, days, hours or seconds once what it quotes is left out. */
    static boolean isDate(String format) {
        if (format == null || format.isEmpty() || format.equalsIgnoreCase("General")) {
            return false;
        }
        String bare = format.replaceAll("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.|_.", "").toLowerCase(Locale.ROOT);
        return bare.chars().anyMatch(c -> "ymdhs".indexOf(c) >= 0);
    }

    /** The moment of a serial number in ISO 8601: a day, a day with time, or a time alone; empty for no serial number. */
    static Optional<String> iso(BigDecimal serial, boolean date1904) {
        if (serial.signum() < 0 || serial.compareTo(LAST_DAY) >= 0) {
            return Optional.empty();
        }
        BigDecimal[] parts = serial.divideAndRemainder(BigDecimal.ONE);
        long seconds = parts[1].multiply(SECONDS).setScale(0, RoundingMode.HALF_UP).longValueExact();
        LocalDateTime moment = (date1904 ? EPOCH_1904 : EPOCH_1900).plusDays(parts[0].longValueExact()).atStartOfDay()
                .plusSeconds(seconds);
        if (serial.compareTo(BigDecimal.ONE) < 0 && seconds > 0) {
            return Optional.of(moment.toLocalTime().toString());
        }
        return Optional.of(moment.toLocalTime().equals(LocalTime.MIDNIGHT) ? moment.toLocalDate().toString()
                : moment.toString());
    }
}
