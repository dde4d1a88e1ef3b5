/** Results of a calculation, with the derivation of every number. Value types, immutable, safe for any thread. */
@org.osgi.annotation.versioning.Version("0.1.0")
package org.hecha.standard.calculation;
