package org.hecha.verification.opinion;

import org.hecha.core.text.Localized;
import org.hecha.core.text.Messages;

/** What an opinion has to state (ISO 14064-3, clause 9; the list is from memory). */
public enum OpinionField {

    ADDRESSEE("addressee"), STATEMENT("statement"), RESPONSIBLE_PARTY("organization"), CRITERIA("criteria"),
    SCOPE("scope"), PERIOD("period"), BOUNDARY("boundary"), ASSURANCE_LEVEL("level"), MATERIALITY("materiality"),
    BASIS("basis"),
    /** Of a modified opinion, an adverse one and a disclaimer. */
    QUALIFICATION("qualification"),
    /** Only where evidence could not be obtained. */
    SCOPE_LIMITATION("scopeLimitation"), BODY("body"), DATE("date"), PLACE("place"), SIGNATURE("signature"),
    INTENDED_USE("intendedUse");

    private final String placeholder;

    OpinionField(String placeholder) {
        this.placeholder = placeholder;
    }

    /** Name under which the wording refers to it: {@code {organization}}. */
    public String placeholder() {
        return placeholder;
    }

    /** What the field is called. */
    public Localized title() {
        return Messages.of(OpinionField.class).text("field." + name());
    }

    /** How it is supplied where it is missing. */
    public Localized remedy() {
        return Messages.of(OpinionField.class).text("remedy." + name());
    }
}
