/** The dialogue about findings: who may do what with a finding in which state, and what each step asks for. */
@org.osgi.annotation.versioning.Version("0.1.0")
package org.hecha.verification.finding;
