/** Tables of text that leave the program and come back. */
@org.osgi.annotation.versioning.Version("0.1.0")
package org.hecha.standard.exchange;
