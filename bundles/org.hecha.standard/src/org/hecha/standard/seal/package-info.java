/** What verification of a sealed package says, in ETSI's words, apart from how it is done. */
@org.osgi.annotation.versioning.Version("0.1.0")
package org.hecha.standard.seal;
