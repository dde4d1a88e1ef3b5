/** What stands behind the register of evidence: the files themselves, and how items are named and replaced. */
/** Places in evidence, as the checks need them: whether each still holds, and what tables add up to. */
@org.osgi.annotation.versioning.Version("0.1.0")
package org.hecha.standard.evidence;
