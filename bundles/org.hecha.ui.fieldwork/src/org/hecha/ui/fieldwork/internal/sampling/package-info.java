/** Samples: drawn, tested item by item, extrapolated, enlarged. UI thread. */
package org.hecha.ui.fieldwork.internal.sampling;
