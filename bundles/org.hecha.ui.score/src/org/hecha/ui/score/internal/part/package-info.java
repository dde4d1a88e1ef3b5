/** What the parts about the open dossier share. UI thread. */
package org.hecha.ui.score.internal.part;
