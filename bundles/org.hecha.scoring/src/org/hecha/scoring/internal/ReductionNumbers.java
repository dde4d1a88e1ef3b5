package org.hecha.scoring.internal;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

import org.hecha.core.text.Localized;

/**
 * What a verified package says about own reductions, exact, in tCO2e.
 *
 * @param reduction sum of baseline − project − leakage over the projects that count
 * @param projectBaseline sum of their baseline emissions
 * @param projects ids and names of the projects that count
 * @param notes projects left out, each with the reason
 */
record ReductionNumbers(BigDecimal reduction, BigDecimal projectBaseline, Set<String> projects,
        List<Localized> notes) {

    ReductionNumbers {
        projects = Set.copyOf(projects);
        notes = List.copyOf(notes);
    }
}
