/** Time stamps: RFC 3161 tokens and the authorities that issue them. */
package org.hecha.seal.internal.time;
