package org.hecha.ui.evidence.internal.mark;

/**
 * What is asked for a value.
 *
 * @param target what the number is for; null where none was chosen
 * @param take whether the number becomes the target's; else it only proves it
 * @param unit unit of the number where none stands behind it; may be blank
 * @param remark remark; may be blank
 * @param memberId team member; null for none
 */
record ValueAnswers(ValueTarget target, boolean take, String unit, String remark, String memberId) {
}
