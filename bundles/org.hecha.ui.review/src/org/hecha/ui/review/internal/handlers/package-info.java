/** Commands of review and signing. */
package org.hecha.ui.review.internal.handlers;
