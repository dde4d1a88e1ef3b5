/** Pages for evidence: documents shown in the window, places marked in them. */
@org.osgi.annotation.versioning.Version("0.1.0")
package org.hecha.ui.evidence;
