/** The open package beside another version. */
package org.hecha.ui.review.internal.compare;
