/** What a test of a page begins with: a session, a shell, a small factory; contracts of fragments and message files. */
@org.osgi.annotation.versioning.Version("0.1.0")
package org.hecha.testing.window;
