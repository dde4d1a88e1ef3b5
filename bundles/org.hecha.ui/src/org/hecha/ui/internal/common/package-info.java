/** What several pages share: words for the model's terms, numbers as shown, pictures. */
package org.hecha.ui.internal.common;
