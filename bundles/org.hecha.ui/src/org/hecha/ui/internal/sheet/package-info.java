/** Pages to be read: headings, paragraphs, links and turns of a dialogue, one below the other. */
package org.hecha.ui.internal.sheet;
