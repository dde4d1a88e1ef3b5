package org.hecha.quantification.internal.number;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.Optional;

/**
 * An exact fraction of a decimal over a whole number. Every arithmetic step is exact; a division that does not
 * terminate is rounded once, when the decimal value is asked for. Immutable.
 */
public final class Exact implements Comparable<Exact> {

    /** Digits kept where a number does not terminate. */
    public static final MathContext DIGITS = new MathContext(34, RoundingMode.HALF_EVEN);

    public static final Exact ZERO = new Exact(BigDecimal.ZERO, BigInteger.ONE);
    public static final Exact ONE = new Exact(BigDecimal.ONE, BigInteger.ONE);

    private static final BigInteger FIVE = BigInteger.valueOf(5);

    private final BigDecimal numerator;
    private final BigInteger denominator;

    /** Worked out when it is first asked for; whichever thread writes it, it is the same number. */
    private BigDecimal decimal;

    private Exact(BigDecimal numerator, BigInteger denominator) {
        this.numerator = numerator;
        this.denominator = denominator;
    }

    public static Exact of(BigDecimal value) {
        return new Exact(Objects.requireNonNull(value), BigInteger.ONE);
    }

    /** @throws ArithmeticException when the denominator is zero */
    public static Exact of(BigInteger numerator, BigInteger denominator) {
        return of(new BigDecimal(numerator)).over(of(new BigDecimal(denominator)));
    }

    /**
     * Reads a decimal, or a fraction of two decimals: {@code 44/12}.
     *
     * @throws NumberFormatException when the text is neither
     */
    public static Exact parse(String text) {
        int slash = text.indexOf('/');
        if (slash < 0) {
            return of(new BigDecimal(text.strip()));
        }
        BigDecimal below = new BigDecimal(text.substring(slash + 1).strip());
        if (below.signum() == 0) {
            throw new NumberFormatException(text);
        }
        return of(new BigDecimal(text.substring(0, slash).strip())).over(of(below));
    }

    public Exact plus(Exact other) {
        if (other == ZERO) {
            return this;
        }
        if (denominator.equals(other.denominator)) {
            return new Exact(numerator.add(other.numerator), denominator);
        }
        return new Exact(numerator.multiply(new BigDecimal(other.denominator))
                .add(other.numerator.multiply(new BigDecimal(denominator))), denominator.multiply(other.denominator));
    }

    public Exact minus(Exact other) {
        return other == ZERO ? this : plus(other.negated());
    }

    public Exact times(Exact other) {
        if (other == ONE || this == ONE) {
            return other == ONE ? this : other;
        }
        return new Exact(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    /** @throws ArithmeticException when {@code other} is zero */
    public Exact over(Exact other) {
        if (other.signum() == 0) {
            throw new ArithmeticException("division by zero");
        }
        BigInteger unscaled = other.numerator.unscaledValue();
        int sign = unscaled.signum();
        BigDecimal above = numerator.scaleByPowerOfTen(other.numerator.scale());
        if (above.scale() < 0) {
            above = above.setScale(0);
        }
        above = above.multiply(new BigDecimal(sign < 0 ? other.denominator.negate() : other.denominator));
        return new Exact(above, denominator.multiply(unscaled.abs())).reduced();
    }

    public Exact negated() {
        return new Exact(numerator.negate(), denominator);
    }

    /** @throws ArithmeticException when this is zero and the exponent negative */
    public Exact power(int exponent) {
        if (exponent < 0) {
            return ONE.over(power(-exponent));
        }
        return new Exact(numerator.pow(exponent), denominator.pow(exponent));
    }

    /** Square root with 34 digits. @throws ArithmeticException when this is negative */
    public Exact squareRoot() {
        return of(decimal().sqrt(DIGITS));
    }

    /** This times a power of ten. */
    public Exact tenfold(int exponent) {
        return times(of(BigDecimal.TEN).power(exponent));
    }

    /** Numerator of this as a fraction of whole numbers. */
    public BigInteger wholeNumerator() {
        return numerator.scale() > 0 ? numerator.unscaledValue() : numerator.toBigIntegerExact();
    }

    /** Denominator of this as a fraction of whole numbers. */
    public BigInteger wholeDenominator() {
        return denominator.multiply(BigInteger.TEN.pow(Math.max(0, numerator.scale())));
    }

    /** The square root where it is a fraction of whole numbers, else empty. */
    public Optional<Exact> exactRoot() {
        BigInteger above = wholeNumerator();
        BigInteger below = wholeDenominator();
        BigInteger common = above.gcd(below);
        if (signum() <= 0) {
            return Optional.empty();
        }
        BigInteger[] a = above.divide(common).sqrtAndRemainder();
        BigInteger[] b = below.divide(common).sqrtAndRemainder();
        return a[1].signum() == 0 && b[1].signum() == 0 ? Optional.of(of(a[0], b[0])) : Optional.empty();
    }

    public int signum() {
        return numerator.signum();
    }

    /** The decimal value: exact where it terminates, else with 34 digits. */
    public BigDecimal decimal() {
        if (decimal == null) {
            decimal = denominator.equals(BigInteger.ONE) ? numerator : quotient();
        }
        return decimal;
    }

    private BigDecimal quotient() {
        Exact least = reduced();
        BigDecimal below = new BigDecimal(least.denominator);
        return terminates(least.denominator) ? least.numerator.divide(below) : least.numerator.divide(below, DIGITS);
    }

    /** The same number, written as a decimal without a denominator where it has one. */
    public Exact simplest() {
        Exact least = reduced();
        return terminates(least.denominator) ? of(quotient()) : least;
    }

    private Exact reduced() {
        BigInteger common = numerator.unscaledValue().gcd(denominator);
        if (common.signum() == 0 || common.equals(BigInteger.ONE)) {
            return this;
        }
        return new Exact(new BigDecimal(numerator.unscaledValue().divide(common), numerator.scale()),
                denominator.divide(common));
    }

    private static boolean terminates(BigInteger denominator) {
        BigInteger rest = denominator.shiftRight(denominator.getLowestSetBit());
        BigInteger[] parts = rest.divideAndRemainder(FIVE);
        while (parts[1].signum() == 0) {
            rest = parts[0];
            parts = rest.divideAndRemainder(FIVE);
        }
        return rest.equals(BigInteger.ONE);
    }

    @Override
    public int compareTo(Exact other) {
        return numerator.multiply(new BigDecimal(other.denominator))
                .compareTo(other.numerator.multiply(new BigDecimal(denominator)));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Exact exact && compareTo(exact) == 0;
    }

    @Override
    public int hashCode() {
        return decimal().stripTrailingZeros().hashCode();
    }

    @Override
    public String toString() {
        return denominator.equals(BigInteger.ONE) ? numerator.toPlainString()
                : numerator.toPlainString() + "/" + denominator;
    }
}
