/** Recovery copies of engagements, what is asked before one is open, and the mark of the window that has it. */
package org.hecha.ui.internal.recovery;
