/** Revocation: OCSP responses (RFC 6960) and revocation lists (RFC 5280), where they come from and what they say. */
package org.hecha.seal.internal.revocation;
