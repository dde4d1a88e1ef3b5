/** What is wrong with declared methods and tables, and what might be, for those who write them. */
@org.osgi.annotation.versioning.Version("0.1.0")
package org.hecha.standard.lint;
