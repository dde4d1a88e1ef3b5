/** What evidence must be there and say: kinds of evidence from the installed standards, and the calendar of coverage. */
@org.osgi.annotation.versioning.Version("0.1.0")
package org.hecha.verification.evidence;
