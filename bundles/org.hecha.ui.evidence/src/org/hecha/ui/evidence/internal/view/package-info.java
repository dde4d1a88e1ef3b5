/** What of an evidence file is shown in the window. */
package org.hecha.ui.evidence.internal.view;
