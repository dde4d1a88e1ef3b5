/** The scorecard: decision, gates, indicators, what is missing, how silent places are read. */
package org.hecha.ui.score.internal.scorecard;
