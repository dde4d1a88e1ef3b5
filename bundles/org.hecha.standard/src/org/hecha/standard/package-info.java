/**
 * What a standard contributes, and nothing about who uses it: the few interfaces and value types that a
 * contribution implements. A contribution is a bundle with data files and one {@link org.hecha.standard.Standard}
 * service; the services above read the data. The forms of the data files are described in this bundle's README.
 */
@org.osgi.annotation.versioning.Version("0.1.0")
package org.hecha.standard;
