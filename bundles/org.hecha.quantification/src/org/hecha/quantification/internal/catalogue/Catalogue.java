package org.hecha.quantification.internal.catalogue;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import org.hecha.quantification.internal.unit.UnitCatalogue;
import org.hecha.standard.FactorTable;
import org.hecha.standard.Standard;
import org.hecha.standard.calculation.Problem;

/**
 * Everything the installed standards declare, as far as it was taken. Immutable.
 *
 * @param standards installed standards, by id
 * @param units all units
 * @param methods methods in all their editions, by id
 * @param tables factor tables, by id
 * @param refused what was not taken, and why
 * @param refusedMethods reason for each method that was declared and refused, by id
 */
public record Catalogue(List<Standard> standards, UnitCatalogue units, SortedMap<String, MethodEditions> methods,
        SortedMap<String, FactorTable> tables, List<Problem> refused, Map<String, Problem> refusedMethods) {

    public Catalogue {
        standards = List.copyOf(standards);
        methods = Collections.unmodifiableSortedMap(new TreeMap<>(methods));
        tables = Collections.unmodifiableSortedMap(new TreeMap<>(tables));
        refused = List.copyOf(refused);
        refusedMethods = Map.copyOf(refusedMethods);
    }
}
