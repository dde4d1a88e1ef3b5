/** The open package: verified in the background, its content unpacked to a private folder for reading. */
package org.hecha.ui.review.internal.opening;
