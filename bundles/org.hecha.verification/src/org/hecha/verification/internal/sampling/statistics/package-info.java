/** Distributions and quantiles. */
package org.hecha.verification.internal.sampling.statistics;
