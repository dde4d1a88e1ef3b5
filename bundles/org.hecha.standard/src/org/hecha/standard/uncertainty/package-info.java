/**
 * Uncertainty of an inventory (ISO 14064-1 clause 8.3): what is asked of the analysis and what it answers. The two
 * approaches are those of the 2006 IPCC Guidelines, volume 1, chapter 3. Value types, immutable, safe for any thread.
 */
@org.osgi.annotation.versioning.Version("0.1.0")
package org.hecha.standard.uncertainty;
