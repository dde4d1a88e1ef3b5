/** The findings of the open engagement. */
package org.hecha.ui.internal.findings;
