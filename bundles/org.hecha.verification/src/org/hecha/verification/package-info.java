/** Checks, findings, materiality and what they allow the opinion to say. */
@org.osgi.annotation.versioning.Version("0.1.0")
package org.hecha.verification;
