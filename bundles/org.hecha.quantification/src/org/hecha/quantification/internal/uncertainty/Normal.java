package org.hecha.quantification.internal.uncertainty;

/** The standard normal distribution. StrictMath throughout, so that every machine gives the same digits. */
final class Normal {

    private static final double ROOT_OF_TWO_PI = 2.5066282746310005;
    /** Beyond it nothing is left of a distribution that a double could tell from nothing. */
    private static final double FAR = 8.5;
    private static final double CENTRAL = 0.425;
    private static final double CENTRAL_SQUARE = 0.180625;
    private static final double NEAR_TAIL = 5;
    private static final double NEAR_SHIFT = 1.6;

    // Rational approximations of Wichura, Algorithm AS 241 (PPND16), Applied Statistics 37 (1988): numerator and
    // denominator for the centre, the near and the far tail, highest power first; good to 16 digits.
    private static final double[] CENTRE_ABOVE = { 2.5090809287301226727e3, 3.3430575583588128105e4,
        6.7265770927008700853e4, 4.5921953931549871457e4, 1.3731693765509461125e4, 1.9715909503065514427e3,
        1.3314166789178437745e2, 3.3871328727963666080e0 };
    private static final double[] CENTRE_BELOW = { 5.2264952788528545610e3, 2.8729085735721942674e4,
        3.9307895800092710610e4, 2.1213794301586595867e4, 5.3941960214247511077e3, 6.8718700749205790830e2,
        4.2313330701600911252e1, 1 };
    private static final double[] NEAR_ABOVE = { 7.74545014278341407640e-4, 2.27238449892691845833e-2,
        2.41780725177450611770e-1, 1.27045825245236838258e0, 3.64784832476320460504e0, 5.76949722146069140550e0,
        4.63033784615654529590e0, 1.42343711074968357734e0 };
    private static final double[] NEAR_BELOW = { 1.05075007164441684324e-9, 5.47593808499534494600e-4,
        1.51986665636164571966e-2, 1.48103976427480074590e-1, 6.89767334985100004550e-1, 1.67638483018380384940e0,
        2.05319162663775882187e0, 1 };
    private static final double[] FAR_ABOVE = { 2.01033439929228813265e-7, 2.71155556874348757815e-5,
        1.24266094738807843860e-3, 2.65321895265761230930e-2, 2.96560571828504891230e-1, 1.78482653991729133580e0,
        5.46378491116411436990e0, 6.65790464350110377720e0 };
    private static final double[] FAR_BELOW = { 2.04426310338993978564e-15, 1.42151175831644588870e-7,
        1.84631831751005468180e-5, 7.86869131145613259100e-4, 1.48753612908506148525e-2, 1.36929880922735805310e-1,
        5.99832206555887937690e-1, 1 };

    private Normal() {
    }

    /** Below which point that much of the distribution lies. @param share greater than 0, less than 1 */
    static double quantile(double share) {
        double off = share - 0.5;
        if (Math.abs(off) <= CENTRAL) {
            double square = CENTRAL_SQUARE - off * off;
            return off * (polynomial(CENTRE_ABOVE, square) / polynomial(CENTRE_BELOW, square));
        }
        double tail = StrictMath.sqrt(-StrictMath.log(off < 0 ? share : 1 - share));
        double size = tail <= NEAR_TAIL
                ? polynomial(NEAR_ABOVE, tail - NEAR_SHIFT) / polynomial(NEAR_BELOW, tail - NEAR_SHIFT)
                : polynomial(FAR_ABOVE, tail - NEAR_TAIL) / polynomial(FAR_BELOW, tail - NEAR_TAIL);
        return off < 0 ? -size : size;
    }

    private static double polynomial(double[] coefficients, double x) {
        double value = 0;
        for (double coefficient : coefficients) {
            value = value * x + coefficient;
        }
        return value;
    }

    /** How much of the distribution lies below {@code x}: the series x + x^3/3 + x^5/(3*5) + … times the density. */
    static double share(double x) {
        if (Math.abs(x) > FAR) {
            return x < 0 ? 0 : 1;
        }
        double sum = x;
        double term = x;
        for (int i = 3; sum + term != sum; i += 2) {
            term *= x * x / i;
            sum += term;
        }
        return 0.5 + sum * StrictMath.exp(-x * x / 2) / ROOT_OF_TWO_PI;
    }
}
