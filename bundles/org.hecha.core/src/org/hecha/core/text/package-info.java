/** Texts in the user's language: messages from files, and failures that are said in one sentence. */
@org.osgi.annotation.versioning.Version("0.1.0")
package org.hecha.core.text;
