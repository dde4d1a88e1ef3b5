package org.hecha.scoring.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

import org.hecha.standard.DataFile;
import org.hecha.standard.Standard;
import org.hecha.standard.calculation.Problem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The schemes of the standards that are installed now. Safe for any thread. */
final class SchemeShelf {

    private static final Logger LOG = LoggerFactory.getLogger(SchemeShelf.class);

    private final CopyOnWriteArrayList<Loaded> loaded = new CopyOnWriteArrayList<>();

    /** What one standard brought: schemes that hold, and problems of those that do not. */
    private record Loaded(Standard standard, List<SchemeDefinition> definitions, List<Problem> problems) {
    }

    void add(Standard standard) {
        List<SchemeDefinition> definitions = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (DataFile file : standard.data()) {
            if (file.kind() == DataFile.Kind.SCHEME) {
                try {
                    definitions.add(SchemeReader.read(file));
                } catch (SchemeFault fault) {
                    LOG.warn("scheme {} of {} refused: {}", file.name(), standard.id(), fault.getMessage());
                    problems.add(new Problem("SCHEME_REFUSED", true, standard.id(), fault.text()));
                } catch (IOException e) {
                    LOG.warn("scheme {} of {} cannot be read", file.name(), standard.id(), e);
                    problems.add(new Problem("SCHEME_UNREADABLE", true, standard.id(),
                            Words.say("schemeUnreadable", file.name(), String.valueOf(e.getMessage()))));
                }
            }
        }
        loaded.add(new Loaded(standard, List.copyOf(definitions), List.copyOf(problems)));
    }

    void remove(Standard standard) {
        loaded.removeIf(entry -> entry.standard() == standard);
    }

    /** Schemes by id; of two with the same id the first standard's, by id of the standard. */
    List<SchemeDefinition> definitions() {
        return loaded.stream().sorted(Comparator.comparing((Loaded entry) -> entry.standard().id()))
                .flatMap(entry -> entry.definitions().stream())
                .sorted(Comparator.comparing(definition -> definition.scheme().id())).toList();
    }

    Optional<SchemeDefinition> find(String id) {
        return definitions().stream().filter(definition -> definition.scheme().id().equals(id)).findFirst();
    }

    List<Problem> refused() {
        return loaded.stream().sorted(Comparator.comparing((Loaded entry) -> entry.standard().id()))
                .flatMap(entry -> entry.problems().stream()).toList();
    }
}
