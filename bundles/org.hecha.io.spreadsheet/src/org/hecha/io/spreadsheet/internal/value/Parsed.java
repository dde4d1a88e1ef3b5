package org.hecha.io.spreadsheet.internal.value;

/**
 * Either a value or the key of the message that says why there is none.
 *
 * @param value the value, or null
 * @param failure key of a message, or null
 */
public record Parsed<T>(T value, String failure) {

    static <T> Parsed<T> of(T value) {
        return new Parsed<>(value, null);
    }

    static <T> Parsed<T> failed(String key) {
        return new Parsed<>(null, key);
    }

    public boolean failed() {
        return failure != null;
    }
}
