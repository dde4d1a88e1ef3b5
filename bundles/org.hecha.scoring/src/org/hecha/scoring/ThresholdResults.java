package org.hecha.scoring;

/**
 * The two ratios that the decision asks for. Immutable.
 *
 * @param offsetRatio offset share of categories 1 and 2
 * @param selfReductionRatio own reduction over the baseline scenario
 */
public record ThresholdResults(RatioResult offsetRatio, RatioResult selfReductionRatio) {
}
