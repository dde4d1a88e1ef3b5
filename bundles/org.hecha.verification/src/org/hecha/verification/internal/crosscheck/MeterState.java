package org.hecha.verification.internal.crosscheck;

import java.math.BigDecimal;

/**
 * How far a meter can be relied on over some days.
 *
 * @param key what it is: {@code inClass}, {@code outOfClass} or {@code uncalibrated}
 * @param percent by how many percent its readings are corrected; 0 where they stand as they are
 * @param rule how that came about, for instance {@code 0.8 − 0.5}
 */
record MeterState(String key, BigDecimal percent, String rule) {

    static final MeterState IN_CLASS = new MeterState("inClass", BigDecimal.ZERO, "");

    static MeterState outOfClass(BigDecimal actual, BigDecimal required) {
        return new MeterState("outOfClass", actual.subtract(required),
                actual.toPlainString() + " − " + required.toPlainString());
    }

    static MeterState uncalibrated(BigDecimal required) {
        return new MeterState("uncalibrated", required, required.toPlainString());
    }
}
