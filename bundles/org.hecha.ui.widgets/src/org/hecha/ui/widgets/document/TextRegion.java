package org.hecha.ui.widgets.document;

/**
 * A run of characters.
 *
 * @param start first character, from 0
 * @param end one past the last
 */
public record TextRegion(int start, int end) implements Region {
}
