/** Anchors, findings and values made from a region of a document. */
package org.hecha.ui.evidence.internal.mark;
