package org.hecha.standard.calculation;

import org.hecha.model.inventory.SourceStatus;

/**
 * A source without a number, and why. Immutable.
 *
 * @param sourceId the source
 * @param name as the organization calls it
 * @param status not applicable, not significant or missing
 * @param reason reason given; empty where none is
 */
public record ExcludedSource(String sourceId, String name, SourceStatus status, String reason) {
}
