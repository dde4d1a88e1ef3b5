/** Packages: signing, opening, verdict, comparison, reviewer's notes. */
@org.osgi.annotation.versioning.Version("0.1.0")
package org.hecha.ui.review;
