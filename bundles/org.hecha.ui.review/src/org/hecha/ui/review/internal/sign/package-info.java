/** The wizard that signs: report, package, countersignature, notes. */
package org.hecha.ui.review.internal.sign;
