package org.hecha.verification.checklist;

import java.util.Optional;

import org.hecha.model.fieldwork.ChecklistAnswer;
import org.hecha.model.fieldwork.ChecklistItem;

/**
 * A question of an opened checklist, with what is known about it beside what is stored.
 *
 * @param item the stored question with its answer
 * @param declared its declaration; empty for a doubt taken over, and where the form is no longer installed
 * @param mandatory whether it has to be answered
 * @param proposed what the checks propose while it is open; empty where they propose nothing
 * @param contradicted whether it is answered with yes although a linked check failed in the last run
 * @param vanished whether its subject is no longer in the inventory
 */
public record Question(ChecklistItem item, Optional<FormItem> declared, boolean mandatory,
        Optional<ChecklistAnswer> proposed, boolean contradicted, boolean vanished) {
}
