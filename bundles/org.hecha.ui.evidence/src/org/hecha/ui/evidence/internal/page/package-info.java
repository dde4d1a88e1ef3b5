/** The page on evidence. */
package org.hecha.ui.evidence.internal.page;
