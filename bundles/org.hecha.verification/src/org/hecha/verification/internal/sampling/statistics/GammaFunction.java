package org.hecha.verification.internal.sampling.statistics;

/**
 * The gamma function and the regularized incomplete functions built on it (NIST Handbook of Mathematical Functions, 5.11,
 * 8.7, 8.9 and 8.17), to about 13 digits. {@link StrictMath} throughout: the same digits on every machine.
 */
final class GammaFunction {

    private static final double LARGE = 15;
    private static final double TINY = 1e-300;
    private static final double EPSILON = 1e-16;
    private static final int LIMIT = 100_000;

    /** Bernoulli numbers over 2k(2k-1), the coefficients of Stirling's series. */
    private static final double[] STIRLING = {1.0 / 12, -1.0 / 360, 1.0 / 1260, -1.0 / 1680, 1.0 / 1188,
        -691.0 / 360_360, 1.0 / 156};

    private GammaFunction() {
    }

    /** Logarithm of the gamma function of a positive number. */
    static double logarithm(double x) {
        double shift = 0;
        double large = x;
        while (large < LARGE) {
            shift += StrictMath.log(large);
            large++;
        }
        double series = 0;
        double power = large;
        for (double coefficient : STIRLING) {
            series += coefficient / power;
            power *= large * large;
        }
        return (large - 0.5) * StrictMath.log(large) - large + 0.5 * StrictMath.log(2 * StrictMath.PI) + series - shift;
    }

    /** P(a, x): share of the gamma distribution of shape {@code a} below {@code x}. */
    static double lower(double a, double x) {
        if (x <= 0) {
            return 0;
        }
        double front = StrictMath.exp(a * StrictMath.log(x) - x - logarithm(a));
        return x < a + 1 ? front * series(a, x) : 1 - front * fraction(a, x);
    }

    private static double series(double a, double x) {
        double term = 1 / a;
        double sum = term;
        for (int n = 1; n < LIMIT && term > sum * EPSILON; n++) {
            term *= x / (a + n);
            sum += term;
        }
        return sum;
    }

    private static double fraction(double a, double x) {
        return new ContinuedFraction(n -> n == 1 ? 1 : -(n - 1) * (n - 1 - a), n -> x + 2 * n - 1 - a).value();
    }

    /** I_x(a, b): share of the beta distribution below {@code x}. */
    static double beta(double a, double b, double x) {
        if (x <= 0 || x >= 1) {
            return x <= 0 ? 0 : 1;
        }
        if (x > (a + 1) / (a + b + 2)) {
            return 1 - beta(b, a, 1 - x);
        }
        double front = StrictMath.exp(logarithm(a + b) - logarithm(a) - logarithm(b) + a * StrictMath.log(x)
                + b * StrictMath.log1p(-x)) / a;
        return front * new ContinuedFraction(n -> n == 1 ? 1 : betaTerm(a, b, x, n - 1), n -> 1).value();
    }

    private static double betaTerm(double a, double b, double x, int n) {
        double m = n / 2;
        return n % 2 == 0 ? m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m))
                : -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1));
    }

    /** A continued fraction a1/(b1 + a2/(b2 + …)) by the method of Lentz. */
    private record ContinuedFraction(Terms above, Terms below) {

        interface Terms {
            double at(int n);
        }

        double value() {
            double f = TINY;
            double c = f;
            double d = 0;
            for (int n = 1; n < LIMIT; n++) {
                d = nonZero(below.at(n) + above.at(n) * d);
                c = nonZero(below.at(n) + above.at(n) / c);
                d = 1 / d;
                double step = c * d;
                f *= step;
                if (StrictMath.abs(step - 1) < EPSILON) {
                    break;
                }
            }
            return f;
        }

        private static double nonZero(double x) {
            return StrictMath.abs(x) < TINY ? TINY : x;
        }
    }
}
