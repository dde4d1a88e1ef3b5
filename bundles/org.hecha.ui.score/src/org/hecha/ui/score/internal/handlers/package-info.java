/** The commands of scoring. */
package org.hecha.ui.score.internal.handlers;
