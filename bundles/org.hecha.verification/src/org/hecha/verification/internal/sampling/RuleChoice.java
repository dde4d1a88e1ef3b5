package org.hecha.verification.internal.sampling;

import java.util.OptionalInt;

/**
 * The rule set of a sample with what the verifier declared for it, as it is stored: {@code BEIJING;many=50}.
 *
 * @param id id of the rule set; empty for none
 * @param many from how many records on are many; empty where not declared
 */
record RuleChoice(String id, OptionalInt many) {

    private static final String MANY = ";many=";

    static RuleChoice read(String stored) {
        String text = stored == null ? "" : stored;
        int at = text.indexOf(MANY);
        if (at < 0) {
            return new RuleChoice(text, OptionalInt.empty());
        }
        String number = text.substring(at + MANY.length());
        return new RuleChoice(text.substring(0, at), number.matches("[0-9]{1,9}")
                ? OptionalInt.of(Integer.parseInt(number)) : OptionalInt.empty());
    }

    String stored() {
        return many.isPresent() && !id.isEmpty() ? id + MANY + many.getAsInt() : id;
    }
}
