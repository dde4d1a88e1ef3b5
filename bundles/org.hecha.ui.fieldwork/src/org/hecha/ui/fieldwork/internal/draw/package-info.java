/** Small drawn widgets: steps as chips, sums against a limit. UI thread. */
package org.hecha.ui.fieldwork.internal.draw;
