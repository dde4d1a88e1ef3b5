/** Places in evidence: pointing at a page, a cell, a picture, a text or a column, and looking whether it still is so. */
@org.osgi.annotation.versioning.Version("0.1.0")
package org.hecha.evidence.place;
