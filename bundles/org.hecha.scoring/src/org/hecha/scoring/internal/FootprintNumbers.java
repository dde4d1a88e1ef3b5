package org.hecha.scoring.internal;

import java.math.BigDecimal;

/**
 * What a verified package says about product footprints.
 *
 * @param products number of products with a footprint that its stages add up to
 */
record FootprintNumbers(BigDecimal products) {
}
