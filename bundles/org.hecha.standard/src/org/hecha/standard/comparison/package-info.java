/** Reported, recalculated and corrected numbers side by side, each difference with its explanation. */
@org.osgi.annotation.versioning.Version("0.1.0")
package org.hecha.standard.comparison;
