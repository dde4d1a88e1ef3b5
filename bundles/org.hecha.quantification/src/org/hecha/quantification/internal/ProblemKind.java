package org.hecha.quantification.internal;

import java.util.Locale;

import org.hecha.core.text.Localized;
import org.hecha.core.text.Messages;
import org.hecha.standard.calculation.Problem;

/** Everything that can be wrong, with its stable code (the name) and its sentence (the key, in camel case). */
public enum ProblemKind {
    /** A contribution, a file, a method or a table was not taken. */
    REFUSED(true),
    METHOD_NOT_INSTALLED(true),
    METHOD_REFUSED(true),
    METHOD_NOT_CHOSEN(true),
    METHOD_OF_OTHER_KIND(true),
    EDITION_NOT_DECLARED(true),
    EDITION_OF_CRITERIA_LACKS_METHOD(false),
    METHOD_UNCONFIRMED(false),
    NO_ACTIVITY_DATA(true),
    ACTIVITY_SYMBOL_MISSING(true),
    ACTIVITY_SYMBOL_UNKNOWN(true),
    NO_QUANTITY(true),
    NUMBER_IMPLAUSIBLE(true),
    NEGATIVE_QUANTITY(true),
    UNIT_MISSING(true),
    UNIT_UNKNOWN(true),
    UNIT_DOES_NOT_FIT(true),
    VALUE_MISSING(true),
    VALUE_OUTSIDE_LIMITS(false),
    VALUE_GIVEN_TWICE(true),
    SYMBOL_NOT_IN_METHOD(false),
    STATED_VALUE_KEPT(false),
    UNCONFIRMED_NOT_ACCEPTED(true),
    OUTSIDE_VALIDITY(false),
    FUEL_TABLE_NOT_CHOSEN(true),
    SERIES_NOT_CHOSEN(true),
    FACTOR_KEY_MISSING(true),
    TABLE_NOT_INSTALLED(true),
    ROW_NOT_IN_TABLE(true),
    COLUMN_NOT_IN_TABLE(true),
    YEAR_NOT_IN_TABLE(true),
    DIVISION_BY_ZERO(true),
    GWP_SET_UNKNOWN(true),
    GAS_NOT_IN_GWP_SET(true),
    BIOGENIC_SHARE_WRONG(true),
    BIOGENIC_SHARE_NOT_CO2(false),
    PERIOD_OUTSIDE_ENGAGEMENT(false),
    PERIOD_OF_SEVERAL_YEARS(false),
    CATEGORY_UNKNOWN(true),
    SOURCE_MISSING(false),
    ARGUMENT_MISSING(true),
    ARGUMENT_INCOMPLETE(true),
    REFERENCE_UNKNOWN(true),
    REFERENCE_ASPECT_UNKNOWN(true),
    REFERENCE_WITHOUT_NUMBER(true),
    REFERENCE_IN_CIRCLE(true),
    REMOVAL_NOT_COUNTED(true),
    /** Claims of electricity supplies that are not, or not wholly, accepted. */
    CLAIM_NO_RULE(false),
    CLAIM_SOLD(false),
    CLAIM_NOT_GREEN(false),
    CLAIM_FACTOR_WRONG(false),
    CLAIM_UNPROVEN(false),
    CLAIM_PERIOD_MISSING(false),
    CLAIM_PERIOD_OUTSIDE(false),
    CLAIM_DUPLICATE(false),
    CLAIM_CERTIFICATES_UNREADABLE(false),
    CLAIM_CERTIFICATES_TWICE(false),
    CLAIM_CERTIFICATES_OFFSET(false),
    CLAIM_CERTIFICATES_SHORT(false),
    CLAIM_ABOVE_PURCHASE(false),
    /** The account of electricity. */
    POWER_NOT_COUNTED(false),
    SUPPLY_NOT_COUNTED(false),
    SUPPLY_OUTSIDE_PERIOD(false),
    SUPPLIES_ABOVE_SOURCES(false),
    POWER_FACTOR_MISSING(true),
    POWER_YEAR_OTHER(false),
    ELECTRICITY_RULES_MISSING(true),
    /** Remarks on an uncertainty. */
    UNCERTAINTY_TOO_LARGE(false),
    LINE_WITHOUT_RESULT(false),
    DISTRIBUTION_NOT_NAMED(false),
    DISTRIBUTION_CUT(false);

    private static final Messages MESSAGES = Messages.of(ProblemKind.class);

    private final boolean blocking;

    ProblemKind(boolean blocking) {
        this.blocking = blocking;
    }

    /** Key of the sentence in the message files. */
    public String key() {
        StringBuilder key = new StringBuilder();
        for (String word : name().toLowerCase(Locale.ROOT).split("_")) {
            key.append(key.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
        }
        return key.toString();
    }

    /** A problem of this kind. @param subjectId id of what has it; null counts as empty */
    public Problem of(String subjectId, Object... arguments) {
        return problem(subjectId, MESSAGES.text(key(), arguments), blocking);
    }

    /** The same problem where there is a result in spite of it. */
    public Problem remark(String subjectId, Object... arguments) {
        return problem(subjectId, MESSAGES.text(key(), arguments), false);
    }

    /** A problem of this kind that is already said. */
    public Problem said(String subjectId, Localized sentence) {
        return problem(subjectId, sentence, blocking);
    }

    private Problem problem(String subjectId, Localized sentence, boolean blocks) {
        return new Problem(name(), blocks, subjectId == null ? "" : subjectId, sentence);
    }
}
