package org.hecha.quantification.internal;

import java.util.Arrays;
import java.util.Locale;

import org.hecha.core.text.Localized;
import org.hecha.core.text.Messages;
import org.hecha.standard.Text;

/** The texts that stand in derivations, with their keys in the message files. */
public enum TextKey {
    SUM_OF_RECORDS("sumOfRecords"),
    SUM_OF_ARGUMENTS("sumOfArguments"),
    SUM_OF_PARTS("sumOfParts"),
    SUM_CATEGORY("sumCategory"),
    SUM_WITHOUT_ENERGY("sumWithoutEnergy"),
    SUM_TOTAL("sumTotal"),
    SUM_BIOGENIC("sumBiogenic"),
    SUM_REMOVALS("sumRemovals"),
    COUNTED("counted"),
    COUNTED_SHORT("countedShort"),
    COUNTED_DEDUCTED("countedDeducted"),
    COUNTED_BIOGENIC("countedBiogenic"),
    RECALCULATED("recalculated"),
    REPORTED("reported"),
    QUANTITY("quantity"),
    GWP_TITLE("gwpTitle"),
    TABLE_NOT_FOUND("tableNotFound"),
    TRACE_ORIGINS("traceOrigins"),
    TRACE_STATED("traceStated"),
    TRACE_EVIDENCE("traceEvidence"),
    TRACE_METHOD("traceMethod"),
    TRACE_EDITION("traceEdition"),
    TRACE_ACCEPTED("traceAccepted"),
    TRACE_VALIDITY("traceValidity"),
    KIND_UNSTATED("kindUnstated"),
    KIND_DEFAULT_TABLE("kindDefaultTable"),
    KIND_MEASURED("kindMeasured"),
    KIND_SUPPLIER("kindSupplier"),
    KIND_OPERATOR("kindOperator"),
    KIND_ASSUMED("kindAssumed"),
    STANDING_OFFICIAL("standingOfficial"),
    STANDING_SECONDARY("standingSecondary"),
    STANDING_DERIVED("standingDerived"),
    STANDING_UNCONFIRMED("standingUnconfirmed"),
    STATEMENT_TOTAL("statementTotal"),
    STATEMENT_CATEGORY("statementCategory"),
    STATEMENT_UNASSIGNED("statementUnassigned");

    private static final Messages MESSAGES = Messages.of(TextKey.class);

    private final String key;

    TextKey(String key) {
        this.key = key;
    }

    /** Key in the message files. */
    public String key() {
        return key;
    }

    /** The text with its arguments, in a language. */
    public String in(Locale locale, Object... arguments) {
        return localized(arguments).in(locale);
    }

    /** The text in both languages. */
    public Text text(Object... arguments) {
        return new Text(in(Locale.CHINESE, arguments), in(Locale.ENGLISH, arguments));
    }

    private Localized localized(Object... arguments) {
        return MESSAGES.text(key, Arrays.stream(arguments)
                .map(argument -> argument instanceof Integer count ? String.valueOf(count) : argument).toArray());
    }
}
