/** Small fields for files and names that dialogs of this bundle share. */
package org.hecha.ui.review.internal.field;
