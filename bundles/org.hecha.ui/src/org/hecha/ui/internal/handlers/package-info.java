/** The commands of the window: fetch, delegate, report. */
package org.hecha.ui.internal.handlers;
