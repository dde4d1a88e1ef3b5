/** Charts, so that pages need not know which chart library draws them. Values are immutable; the widget belongs to the UI thread. */
@org.osgi.annotation.versioning.Version("0.1.0")
package org.hecha.ui.widgets.chart;
