/** The window: what pages of other bundles need to join it. UI thread, unless said otherwise. */
@org.osgi.annotation.versioning.Version("0.1.0")
package org.hecha.ui;
