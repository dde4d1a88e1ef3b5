package org.hecha.verification.checklist;

import java.util.List;

import org.hecha.standard.Text;

/**
 * A section of a form. Immutable.
 *
 * @param id id within the form
 * @param title title
 * @param items its questions, in order
 */
public record FormSection(String id, Text title, List<FormItem> items) {

    public FormSection {
        items = List.copyOf(items);
    }
}
