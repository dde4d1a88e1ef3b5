/** Checks that are set aside: with reason, scope and last day, and never out of the record. */
@org.osgi.annotation.versioning.Version("0.1.0")
package org.hecha.verification.suppression;
