/**
 * The quantification engine: calculates inventories by the methods that installed standards declare, over exact
 * decimals and checked units. Its service is {@link org.hecha.standard.calculation.Quantification}; this package
 * holds the ways in which a derivation is written down.
 */
@org.osgi.annotation.versioning.Version("0.1.0")
package org.hecha.quantification;
