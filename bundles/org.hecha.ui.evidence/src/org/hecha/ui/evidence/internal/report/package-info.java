/** The verification report as it would be printed now. */
package org.hecha.ui.evidence.internal.report;
