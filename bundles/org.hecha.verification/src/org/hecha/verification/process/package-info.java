/** The verification as a process: steps with owners and conditions, sign-offs that a later change voids, risks and plan. */
@org.osgi.annotation.versioning.Version("0.1.0")
package org.hecha.verification.process;
