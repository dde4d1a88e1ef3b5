/** The derivation of the chosen number. */
package org.hecha.ui.internal.trace;
