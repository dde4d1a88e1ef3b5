package org.hecha.quantification.internal.uncertainty;

import org.hecha.quantification.internal.number.Exact;

/**
 * One value that goes into a line.
 *
 * @param symbol symbol of the formula to whose value it is added
 * @param value its value in the symbol's unit
 * @param stated what is known of its uncertainty
 * @param key names what it errs with; the same in every run and on every machine
 * @param together group or published factor it errs together with, in words; empty where it errs alone
 * @param label where it stands
 * @param subjectId id of the record or parameter, or empty
 * @param records how many records of activity data it is; 0 for a parameter
 * @param least smallest value it can have, as a multiple of {@code value}
 * @param most largest value it can have, as a multiple of {@code value}
 */
record Input(String symbol, Exact value, Stated stated, String key, String together, String label, String subjectId,
        int records, double least, double most) {

    /** Key of a group; it cannot be that of a factor or of a single value. */
    static String groupKey(String group) {
        return "group:" + group;
    }

    /** Key of a published factor. */
    static String factorKey(String factor) {
        return "factor:" + factor;
    }

    /** Whether other inputs, of this line or another, may err together with it. */
    boolean shared() {
        return !together.isEmpty();
    }

    /** Whether it moves at all. */
    boolean moves() {
        return stated.uncertain() && value.signum() != 0;
    }
}
