/**
 * Scoring of an application after a scheme that is data: gates, thresholds, indicators, each result with its reason
 * and with every interpretation that was chosen where the scheme's document is silent. The form of the data file is
 * described in this bundle's README.
 */
@org.osgi.annotation.versioning.Version("0.1.0")
package org.hecha.scoring;
