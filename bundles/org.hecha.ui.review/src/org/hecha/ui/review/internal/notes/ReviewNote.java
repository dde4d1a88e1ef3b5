package org.hecha.ui.review.internal.notes;

import java.time.Instant;

/**
 * One note of a reviewer. Immutable.
 *
 * @param id stable id
 * @param at when it was written
 * @param by who wrote it
 * @param subjectId id of the object it speaks of; empty for the package as a whole
 * @param subject what that object is called
 * @param text the note
 */
public record ReviewNote(String id, Instant at, String by, String subjectId, String subject, String text) {
}
