/** The table of sources and figures with totals. */
package org.hecha.ui.internal.sources;
