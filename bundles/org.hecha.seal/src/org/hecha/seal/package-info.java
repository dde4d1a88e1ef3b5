/**
 * Sealing an engagement into a signed package (ASiC-E container, CAdES baseline B) and the keys that sign. Verification
 * is offered through {@link org.hecha.standard.seal.PackageVerifier}.
 */
@org.osgi.annotation.versioning.Version("0.1.0")
package org.hecha.seal;
