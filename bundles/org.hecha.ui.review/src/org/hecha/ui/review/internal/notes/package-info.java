/** Reviewer's notes beside a package, and their signing. */
package org.hecha.ui.review.internal.notes;
