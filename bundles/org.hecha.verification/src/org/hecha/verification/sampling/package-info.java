/** Samples of activity data, sources and facilities: populations, selection, results and what they extrapolate to. */
@org.osgi.annotation.versioning.Version("0.1.0")
package org.hecha.verification.sampling;
