package org.hecha.ui.fieldwork.internal.draw;

import java.util.List;
import java.util.stream.Collectors;

/** Bars that belong together. Immutable. @param id by which it is told @param title its heading @param aside what stands beside that */
public record GaugeGroup(String id, String title, String aside, List<Gauge> gauges) {

    public GaugeGroup {
        gauges = List.copyOf(gauges);
    }

    /** All of it in words. */
    public String spoken() {
        return title + ' ' + aside + ' ' + gauges.stream().map(one -> one.label() + ' ' + one.text() + ' ' + one.word())
                .collect(Collectors.joining("; ")); //$NON-NLS-1$
    }
}
