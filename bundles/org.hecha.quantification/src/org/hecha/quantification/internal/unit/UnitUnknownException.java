package org.hecha.quantification.internal.unit;

/** A unit text that the catalogue cannot read; the part that is not known is kept for the message. */
public final class UnitUnknownException extends Exception {

    private static final long serialVersionUID = 1L;

    private final String part;

    UnitUnknownException(String text, String part) {
        super(text);
        this.part = part;
    }

    /** The part of the text that is not a unit. */
    public String part() {
        return part;
    }
}
