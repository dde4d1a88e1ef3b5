package org.hecha.evidence.place;

import java.util.Objects;

/**
 * Which part of a file shall be shown. Immutable.
 *
 * @param item the evidence item: its id, its name or its path
 * @param page page of a PDF, from 1
 * @param sheet sheet of a workbook; null for the first
 * @param first first row or line, from 1
 * @param most most lines to show
 */
public record ExcerptRequest(String item, int page, String sheet, int first, int most) {

    public ExcerptRequest {
        Objects.requireNonNull(item);
    }
}
