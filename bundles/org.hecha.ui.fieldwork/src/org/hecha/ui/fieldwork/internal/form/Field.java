package org.hecha.ui.fieldwork.internal.form;

import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Something that is asked. Immutable.
 *
 * @param id by which the answer is found
 * @param label shown before it
 * @param kind how it is answered
 * @param initial the answer to begin with; ids separated by line feeds where several may be chosen
 * @param choices what may be chosen
 * @param hint shown in the empty field and on hovering
 * @param needed whether an empty answer is refused
 */
public record Field(String id, String label, Kind kind, String initial, List<Option> choices, String hint, boolean needed) {

    /** How a field is answered. */
    public enum Kind {
        LINE, TEXT, CHOICE, CHOICES, FLAG
    }

    /** Kinds that can only be answered where there is something to choose. */
    static final Set<Kind> CHOSEN = Set.of(Kind.CHOICE, Kind.CHOICES);

    public Field {
        Objects.requireNonNull(id);
        initial = initial == null ? "" : initial; //$NON-NLS-1$
        choices = List.copyOf(choices);
    }

    /** One line: a name, a number, a day. */
    public static Field line(String id, String label, String initial) {
        return new Field(id, label, Kind.LINE, initial, List.of(), "", false); //$NON-NLS-1$
    }

    /** Several lines. */
    public static Field text(String id, String label, String initial) {
        return new Field(id, label, Kind.TEXT, initial, List.of(), "", false); //$NON-NLS-1$
    }

    /** One of several. */
    public static Field choice(String id, String label, List<Option> choices, String initial) {
        return new Field(id, label, Kind.CHOICE, initial, choices, "", false); //$NON-NLS-1$
    }

    /** Any of several. */
    public static Field choices(String id, String label, List<Option> choices, List<String> initial) {
        return new Field(id, label, Kind.CHOICES, String.join("\n", initial), choices, "", false); //$NON-NLS-1$ //$NON-NLS-2$
    }

    /** Yes or no. */
    public static Field flag(String id, String label, boolean initial) {
        return new Field(id, label, Kind.FLAG, String.valueOf(initial), List.of(), "", false); //$NON-NLS-1$
    }

    /** The same, refused while empty. */
    public Field mandatory() {
        return new Field(id, label, kind, initial, choices, hint, true);
    }

    /** The same with a hint. */
    public Field hinted(String said) {
        return new Field(id, label, kind, initial, choices, said, needed);
    }
}
