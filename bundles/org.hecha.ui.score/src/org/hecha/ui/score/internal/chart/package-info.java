/** The scorecard as charts. */
package org.hecha.ui.score.internal.chart;
