package org.hecha.quantification.internal.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import org.hecha.core.text.Messages;
import org.hecha.core.text.Refusal;
import org.hecha.quantification.internal.JsonEntry;
import org.hecha.quantification.internal.ProblemKind;
import org.hecha.quantification.internal.unit.UnitCatalogue;
import org.hecha.quantification.internal.unit.UnitDeclarations;
import org.hecha.standard.DataFile;
import org.hecha.standard.FactorTable;
import org.hecha.standard.Standard;
import org.hecha.standard.calculation.Problem;

/** Reads the data files of all installed standards. What is wrong is refused, said, and leaves the rest standing. */
public final class CatalogueLoader {

    private static final Messages MESSAGES = Messages.of(JsonEntry.class);
    private static final String OWN_UNITS = "/data/units.json";

    private final List<Standard> standards = new ArrayList<>();
    private final SortedMap<String, MethodEditions> methods = new TreeMap<>();
    private final SortedMap<String, FactorTable> tables = new TreeMap<>();
    private final Map<String, String> places = new HashMap<>();
    private final List<Problem> refused = new ArrayList<>();
    private final Map<String, Problem> refusedMethods = new HashMap<>();

    private CatalogueLoader() {
    }

    /** Reads everything; never fails for what a contribution brings. The order of {@code installed} plays no part. */
    public static Catalogue load(List<Standard> installed) {
        return new CatalogueLoader().read(installed);
    }

    private Catalogue read(List<Standard> installed) {
        installed.stream().sorted(Comparator.comparing(Standard::id).thenComparing(s -> s.getClass().getName()))
                .forEach(this::take);
        UnitDeclarations declarations = new UnitDeclarations();
        readOwnUnits(declarations);
        eachFile(DataFile.Kind.UNITS, (standard, in, name) -> declarations.read(in, name));
        UnitCatalogue units = declarations.catalogue();
        eachFile(DataFile.Kind.FACTORS, (standard, in, name) -> readTables(JsonEntry.read(in, name), name, units));
        eachFile(DataFile.Kind.METHODS,
                (standard, in, name) -> readMethods(JsonEntry.read(in, name), name, standard, units));
        return new Catalogue(standards, units, methods, tables, refused, refusedMethods);
    }

    private void take(Standard standard) {
        if (standards.stream().anyMatch(other -> other.id().equals(standard.id()))) {
            refused.add(ProblemKind.REFUSED.said(standard.id(),
                    MESSAGES.text("standardTwice", standard.id(), standard.getClass().getName())));
        } else {
            standards.add(standard);
        }
    }

    private static void readOwnUnits(UnitDeclarations declarations) {
        try (InputStream in = CatalogueLoader.class.getResourceAsStream(OWN_UNITS)) {
            declarations.read(in, OWN_UNITS);
        } catch (IOException | Refusal e) {
            throw new IllegalStateException(OWN_UNITS + " of this bundle cannot be read", e);
        }
    }

    @FunctionalInterface
    private interface Reader {
        void read(Standard standard, InputStream in, String name) throws Refusal;
    }

    private void eachFile(DataFile.Kind kind, Reader reader) {
        for (Standard standard : standards) {
            for (DataFile file : standard.data()) {
                if (file.kind() == kind) {
                    readFile(standard, file, reader);
                }
            }
        }
    }

    private void readFile(Standard standard, DataFile file, Reader reader) {
        // a data file that belongs to no standard is its own: its name need not be said twice
        String name = standard.id().equals(file.name()) ? file.name() : standard.id() + " " + file.name();
        try (InputStream in = file.open()) {
            reader.read(standard, in, name);
        } catch (Refusal refusal) {
            refused.add(ProblemKind.REFUSED.said(standard.id(), refusal::in));
        } catch (IOException e) {
            refused.add(ProblemKind.REFUSED.said(standard.id(),
                    MESSAGES.text("fileUnreadable", name, String.valueOf(e.getMessage()))));
        }
    }

    private void readTables(JsonEntry root, String file, UnitCatalogue units) throws Refusal {
        FactorReader reader = new FactorReader(units);
        eachEntry(root.requiredList("tables"), (entry, id) -> {
            FactorTable table = reader.read(entry);
            refuseTwice("tableTwice", id, file);
            tables.put(id, table);
        });
    }

    private void readMethods(JsonEntry root, String file, Standard standard, UnitCatalogue units)
            throws Refusal {
        MethodReader reader = new MethodReader(units);
        for (Problem problem : eachEntry(root.requiredList("methods"), (entry, id) -> {
            for (CompiledMethod method : reader.read(entry, standard)) {
                takeMethod(method, standard, file);
            }
        })) {
            refusedMethods.putIfAbsent(problem.subjectId(), problem);
        }
    }

    private void takeMethod(CompiledMethod method, Standard standard, String file) throws Refusal {
        String id = method.method().id();
        refuseTwice("methodTwice", id + " " + method.method().edition(), file);
        MethodEditions known = methods.get(id);
        if (known != null && !known.newest().method().standardId().equals(standard.id())) {
            throw new Refusal(MESSAGES.text("methodTwice", file, id, known.newest().method().standardId()));
        }
        methods.put(id, known == null ? MethodEditions.of(method) : known.with(method, standard.editions()));
    }

    @FunctionalInterface
    private interface Taker {
        void take(JsonEntry entry, String id) throws Refusal;
    }

    private List<Problem> eachEntry(List<JsonEntry> entries, Taker taker) {
        List<Problem> problems = new ArrayList<>();
        for (JsonEntry entry : entries) {
            String id = "";
            try {
                id = entry.text("id");
                taker.take(entry.named(id), id);
            } catch (Refusal refusal) {
                problems.add(ProblemKind.REFUSED.said(id, refusal::in));
            }
        }
        refused.addAll(problems);
        return problems;
    }

    private void refuseTwice(String key, String id, String file) throws Refusal {
        String other = places.putIfAbsent(key + id, file);
        if (other != null) {
            throw new Refusal(MESSAGES.text(key, file, id, other));
        }
    }
}
