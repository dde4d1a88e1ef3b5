/**
 * Copies of unsaved work, kept aside from the user's files, and what becomes of them after a crash. {@link org.hecha.ui.recovery.Recovery} is in the
 * application's context.
 */
@org.osgi.annotation.versioning.Version("0.1.0")
package org.hecha.ui.recovery;
