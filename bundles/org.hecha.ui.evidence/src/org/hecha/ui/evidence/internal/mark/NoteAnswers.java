package org.hecha.ui.evidence.internal.mark;

/**
 * What is asked for an anchor.
 *
 * @param subjectId id of the object it speaks about
 * @param remark remark; may be blank
 * @param memberId team member; null for none
 */
record NoteAnswers(String subjectId, String remark, String memberId) {
}
