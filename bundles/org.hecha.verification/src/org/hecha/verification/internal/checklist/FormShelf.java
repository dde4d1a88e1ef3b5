package org.hecha.verification.internal.checklist;

import java.util.List;

import org.hecha.standard.Standard;

/** Keeps the forms that were read until other standards are installed. Safe for any thread. */
final class FormShelf {

    private volatile Shelf shelf = new Shelf(List.of(), FormBook.of(List.of()));

    /** The standards seen last, with their forms. */
    private record Shelf(List<Standard> standards, FormBook book) {
    }

    FormBook book(List<Standard> standards) {
        Shelf seen = shelf;
        if (!seen.standards().equals(standards)) {
            seen = new Shelf(List.copyOf(standards), FormBook.of(standards));
            shelf = seen;
        }
        return seen.book();
    }
}
