/** Materiality as it is agreed, and the opinion: what may be given, in which words, and giving it. */
@org.osgi.annotation.versioning.Version("0.1.0")
package org.hecha.verification.opinion;
