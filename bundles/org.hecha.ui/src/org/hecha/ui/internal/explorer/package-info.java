/** The tree of an engagement. */
package org.hecha.ui.internal.explorer;
