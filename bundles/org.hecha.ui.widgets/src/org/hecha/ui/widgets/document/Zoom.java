package org.hecha.ui.widgets.document;

import java.util.List;

/**
 * How large a document is shown. Immutable.
 *
 * @param percent percent of the natural size; 0 for as wide as there is room
 */
public record Zoom(int percent) {

    /** As wide as there is room. */
    public static final Zoom FIT = new Zoom(0);

    private static final int LEAST = 50;
    private static final int MOST = 400;
    private static final List<Integer> STEPS = List.of(LEAST, 75, 100, 125, 150, 200, 300, MOST);
    private static final double HUNDRED = 100;

    public Zoom {
        percent = percent <= 0 ? 0 : Math.max(LEAST, Math.min(MOST, percent));
    }

    /** @param fit factor by which the document would be as wide as there is room */
    double factor(double fit) {
        return percent == 0 ? Math.max(0.1, Math.min(MOST / HUNDRED, fit)) : percent / HUNDRED;
    }

    /** The next step. @param now percent as it is shown */
    static Zoom larger(int now) {
        return new Zoom(STEPS.stream().filter(step -> step > now).findFirst().orElse(MOST));
    }

    /** The step before. @param now percent as it is shown */
    static Zoom smaller(int now) {
        return new Zoom(STEPS.stream().filter(step -> step < now).reduce((first, second) -> second).orElse(LEAST));
    }
}
