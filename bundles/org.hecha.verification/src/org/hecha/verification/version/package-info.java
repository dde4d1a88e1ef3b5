/** What differs between two versions of an engagement, sealed or not: files, objects with their fields, totals. */
@org.osgi.annotation.versioning.Version("0.1.0")
package org.hecha.verification.version;
