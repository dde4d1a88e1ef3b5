/** The test kit: what tests of several bundles need. Never part of the product. */
@org.osgi.annotation.versioning.Version("0.1.0")
package org.hecha.testing;
