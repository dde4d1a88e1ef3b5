/** What pages of any bundle share: words for the model's terms, numbers as shown, pictures, a part that is one table. UI thread. */
@org.osgi.annotation.versioning.Version("0.1.0")
package org.hecha.ui.page;
