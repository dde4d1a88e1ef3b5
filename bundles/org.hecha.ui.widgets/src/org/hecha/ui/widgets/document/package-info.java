/** Documents shown in the window: pages, pictures, sheets and texts, with marks over them. They know no model. */
@org.osgi.annotation.versioning.Version("0.1.0")
package org.hecha.ui.widgets.document;
