/** Puts review and signing together and joins them to the window. */
package org.hecha.ui.review.internal.window;
