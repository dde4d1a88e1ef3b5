package org.hecha.verification.internal.crosscheck;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

import org.hecha.model.inventory.Calibration;
import org.hecha.model.inventory.Meter;
import org.hecha.verification.internal.check.Span;

/**
 * What the calibrations of one or several meters say of every day. A reading is taken as it is where the meter was
 * calibrated on time and in its class, corrected by actual less required accuracy where it was out of its class, and by
 * the required accuracy where no calibration held (CETS-VG-01.01-V02-2026). Of several meters the worst one counts.
 */
final class Timeline {

    private Timeline() {
    }

    /** What keeps a meter from being judged: a key of a message, or empty. */
    static Optional<String> obstacle(Meter meter) {
        if (meter.getRequiredAccuracy() == null) {
            return Optional.of("noRequirement");
        }
        boolean dated = meter.getCalibrations().stream().allMatch(one -> one.getCalibratedOn() != null);
        boolean ending = meter.getCalibrations().stream().allMatch(one -> one.getValidUntil() != null)
                || meter.getIntervalMonths() > 0;
        boolean read = meter.getCalibrations().stream().allMatch(one -> one.getAccuracy() != null);
        return !dated ? Optional.of("noCalibrationDay") : !ending ? Optional.of("noInterval")
                : !read ? Optional.of("noAccuracy") : Optional.empty();
    }

    /** State of the meters by the first day of each part of {@code whole}; parts with the same state are one. */
    static SortedMap<LocalDate, MeterState> of(List<Meter> meters, Span whole) {
        TreeSet<LocalDate> cuts = new TreeSet<>(List.of(whole.first()));
        for (Meter meter : meters) {
            for (Calibration calibration : meter.getCalibrations()) {
                List.of(calibration.getCalibratedOn(), last(meter, calibration).plusDays(1)).stream()
                        .filter(day -> day.isAfter(whole.first()) && !day.isAfter(whole.last())).forEach(cuts::add);
            }
        }
        TreeMap<LocalDate, MeterState> parts = new TreeMap<>();
        for (LocalDate day : cuts) {
            MeterState state = meters.stream().map(meter -> state(meter, day))
                    .max(Comparator.comparing(MeterState::percent)).orElseThrow();
            if (parts.isEmpty() || !parts.lastEntry().getValue().equals(state)) {
                parts.put(day, state);
            }
        }
        return parts;
    }

    private static MeterState state(Meter meter, LocalDate day) {
        Optional<Calibration> holding = meter.getCalibrations().stream()
                .filter(one -> !one.getCalibratedOn().isAfter(day) && !last(meter, one).isBefore(day))
                .max(Comparator.comparing(Calibration::getCalibratedOn));
        if (holding.isEmpty()) {
            return MeterState.uncalibrated(meter.getRequiredAccuracy());
        }
        BigDecimal actual = holding.get().getAccuracy().abs();
        return actual.compareTo(meter.getRequiredAccuracy()) > 0
                ? MeterState.outOfClass(actual, meter.getRequiredAccuracy()) : MeterState.IN_CLASS;
    }

    /** Last day a calibration holds: the one on the certificate, else by the interval of the meter. */
    private static LocalDate last(Meter meter, Calibration calibration) {
        return calibration.getValidUntil() != null ? calibration.getValidUntil()
                : calibration.getCalibratedOn().plusMonths(meter.getIntervalMonths()).minusDays(1);
    }
}
