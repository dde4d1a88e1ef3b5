/** New engagements and imports, as wizards. */
package org.hecha.ui.intake.internal;
