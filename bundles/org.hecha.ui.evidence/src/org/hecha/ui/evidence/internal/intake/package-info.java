/** Files taken in, withdrawn and compared with the register. */
package org.hecha.ui.evidence.internal.intake;
