package org.hecha.verification.internal.check;

import java.time.LocalDate;

import org.hecha.model.inventory.EmissionSource;
import org.hecha.model.inventory.ReportedFigure;

/** Names in sentences: with the period where the object has its own, for the same source recurs every year. */
public final class Naming {

    private Naming() {
    }

    public static String of(EmissionSource source) {
        return named(source.getName(), source.getId(), source.getPeriodStart(), source.getPeriodEnd());
    }

    public static String of(ReportedFigure figure) {
        return named(figure.getLabel(), figure.getId(), figure.getPeriodStart(), figure.getPeriodEnd());
    }

    private static String named(String name, String id, LocalDate start, LocalDate end) {
        String label = name == null || name.isBlank() ? String.valueOf(id) : name;
        if (start == null || end == null) {
            return label;
        }
        boolean year = start.getDayOfYear() == 1 && end.equals(LocalDate.of(start.getYear(), 12, 31));
        if (label.contains(Integer.toString(start.getYear()))) {
            return label;
        }
        return label + " " + (year ? Integer.toString(start.getYear()) : start + "/" + end);
    }
}
