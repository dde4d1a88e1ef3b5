package org.hecha.ui.widgets.chart;

import java.util.List;

/** What a {@link Chart} shows. Immutable; made anywhere, also off the UI thread. */
public sealed interface Diagram permits Bars, Lines {

    /** Marks that run across the whole: limits, thresholds, what was agreed. */
    List<Limit> limits();

    /** Unit of the numbers, written at their axis; empty for none. */
    String unit();

    /** Whether there is nothing to draw. */
    boolean isEmpty();

    /** The same in words: a heading of the columns, then a line for each bar or point, cells parted by tabs. */
    String table();
}
