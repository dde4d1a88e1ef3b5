/** What stands behind the register of evidence: the files themselves, and how items are named and replaced. */
@org.osgi.annotation.versioning.Version("0.1.0")
package org.hecha.standard.evidence;
