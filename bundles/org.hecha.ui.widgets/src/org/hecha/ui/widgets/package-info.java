/** Widgets of the window, so that pages need not know which table library draws them. UI thread. */
@org.osgi.annotation.versioning.Version("0.1.0")
package org.hecha.ui.widgets;
