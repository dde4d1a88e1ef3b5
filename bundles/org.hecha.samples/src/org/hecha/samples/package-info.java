/**
 * The published cases that the product carries: real inputs and printed results, ready as engagements whose printed
 * numbers the product recalculates, and the illustrative additions of the demonstration.
 */
@org.osgi.annotation.versioning.Version("0.1.0")
package org.hecha.samples;
