/** The inventory: sources and figures with groups and totals, each column edited by commands. */
package org.hecha.ui.internal.sources;
