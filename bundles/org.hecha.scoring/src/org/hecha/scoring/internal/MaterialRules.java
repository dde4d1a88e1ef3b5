package org.hecha.scoring.internal;

/**
 * Rules for material.
 *
 * @param policy policy for claims without material: {@code REQUIRED} or {@code NOTED}
 * @param other number of the kind that may support any claim
 * @param language language that needs no translation
 */
record MaterialRules(String policy, int other, String language) {
}
