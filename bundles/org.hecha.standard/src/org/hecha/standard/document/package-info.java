/** What those who write pages for people share: today the font. */
@org.osgi.annotation.versioning.Version("0.1.0")
package org.hecha.standard.document;
