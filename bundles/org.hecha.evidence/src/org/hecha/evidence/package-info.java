/** Files as evidence: intake by copy, fingerprints, places in documents, sums over tables. */
@org.osgi.annotation.versioning.Version("0.1.0")
package org.hecha.evidence;
