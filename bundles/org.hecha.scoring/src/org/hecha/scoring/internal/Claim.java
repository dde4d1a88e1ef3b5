package org.hecha.scoring.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

import org.hecha.core.text.Localized;
import org.hecha.core.text.Refusal;
import org.hecha.model.dossier.ClaimInput;
import org.hecha.model.dossier.IndicatorClaim;
import org.hecha.scoring.Indicator;
import org.hecha.scoring.InputDeclaration;
import org.hecha.standard.Text;
import org.hecha.standard.calculation.Quantification;

/** What an applicant claims for one indicator, read after the indicator's declarations. Immutable. */
final class Claim {

    private static final Pattern DECIMAL = Pattern.compile("[+-]?[0-9]{1,30}(\\.[0-9]{1,30})?");
    private static final List<String> YES = List.of("yes", "true", "是");
    private static final List<String> NO = List.of("no", "false", "否");

    private final Indicator indicator;
    private final Map<String, BigDecimal> numbers = new TreeMap<>();
    private final Map<String, String> choices = new TreeMap<>();
    private final List<Localized> notes = new ArrayList<>();

    private Claim(Indicator indicator) {
        this.indicator = indicator;
    }

    /** @throws Refusal for the first value that does not fit its declaration */
    static Claim read(Indicator indicator, IndicatorClaim stored, Quantification units) throws Refusal {
        Claim claim = new Claim(indicator);
        for (ClaimInput input : stored.getInputs()) {
            Optional<InputDeclaration> declared = indicator.input(String.valueOf(input.getKey()));
            if (declared.isEmpty()) {
                claim.notes.add(Words.say("inputUnknown", input.getKey(), indicator.id()));
            } else if (input.getValue() != null && !input.getValue().isBlank()) {
                claim.take(declared.get(), input.getValue().strip(), input.getUnit(), units);
            }
        }
        return claim;
    }

    private void take(InputDeclaration declared, String value, String unit, Quantification units) throws Refusal {
        if (numbers.containsKey(declared.key()) || choices.containsKey(declared.key())) {
            throw new Refusal(Words.say("inputTwice", indicator.id(), declared.key()));
        }
        switch (declared.type()) {
            case CHOICE -> choices.put(declared.key(), option(declared, value));
            case BOOLEAN -> numbers.put(declared.key(), yesOrNo(declared, value));
            default -> numbers.put(declared.key(), amount(declared, value, unit, units));
        }
    }

    private String option(InputDeclaration declared, String value) throws Refusal {
        if (declared.option(value).isEmpty()) {
            throw new Refusal(Words.say("optionUnknown", indicator.id(), declared.key(), value,
                    String.join(" / ", declared.options().stream().map(InputDeclaration.Option::id).toList())));
        }
        return value;
    }

    private BigDecimal yesOrNo(InputDeclaration declared, String value) throws Refusal {
        String lower = value.toLowerCase(Locale.ROOT);
        if (YES.contains(lower)) {
            return BigDecimal.ONE;
        }
        if (NO.contains(lower)) {
            return BigDecimal.ZERO;
        }
        throw new Refusal(Words.say("notYesOrNo", indicator.id(), declared.key(), value));
    }

    private BigDecimal amount(InputDeclaration declared, String value, String unit, Quantification units)
            throws Refusal {
        if (!DECIMAL.matcher(value).matches()) {
            throw new Refusal(Words.say("notANumber", indicator.id(), declared.key(), value));
        }
        BigDecimal amount = converted(declared, new BigDecimal(value), unit, units);
        if (declared.type() == InputDeclaration.Type.COUNT && amount.stripTrailingZeros().scale() > 0) {
            throw new Refusal(Words.say("notWhole", indicator.id(), declared.key(), value));
        }
        boolean below = declared.minimum().filter(minimum -> amount.compareTo(minimum) < 0).isPresent();
        boolean above = declared.maximum().filter(maximum -> amount.compareTo(maximum) > 0).isPresent();
        if (below || above) {
            throw new Refusal(Words.say(below ? "belowMinimum" : "aboveMaximum", indicator.id(), declared.key(), value,
                    below ? declared.minimum().get() : declared.maximum().get()));
        }
        return amount;
    }

    private BigDecimal converted(InputDeclaration declared, BigDecimal amount, String unit, Quantification units)
            throws Refusal {
        if (unit == null || unit.isBlank() || unit.strip().equals(declared.unit())) {
            return amount;
        }
        boolean convertible = declared.type() == InputDeclaration.Type.NUMBER
                && units.converts(unit.strip(), declared.unit());
        if (!convertible) {
            throw new Refusal(Words.say("unitDoesNotFit", indicator.id(), declared.key(), unit, declared.unit()));
        }
        return units.convert(amount, unit.strip(), declared.unit());
    }

    Indicator indicator() {
        return indicator;
    }

    /** The number stated, in the declared unit; empty where nothing was stated. */
    Optional<BigDecimal> number(String key) {
        return Optional.ofNullable(numbers.get(key));
    }

    /** The number stated, zero where nothing was. */
    BigDecimal count(String key) {
        return number(key).orElse(BigDecimal.ZERO);
    }

    /** Whether the answer is yes; an open answer is none. */
    boolean yes(String key) {
        return count(key).signum() != 0;
    }

    /** Id of the option chosen. */
    Optional<String> choice(String key) {
        return Optional.ofNullable(choices.get(key));
    }

    /** What an input asks. */
    Text question(String key) {
        return indicator.input(key).map(InputDeclaration::question).orElse(Text.NONE);
    }

    /** How an option reads. */
    Text optionText(String key, String option) {
        return indicator.input(key).flatMap(input -> input.option(option)).map(InputDeclaration.Option::text)
                .orElse(Text.NONE);
    }

    /** What was seen while reading. */
    List<Localized> notes() {
        return List.copyOf(notes);
    }
}
