package org.hecha.verification.internal.process;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.hecha.core.text.Messages;
import org.hecha.model.engagement.Criterion;
import org.hecha.model.engagement.Engagement;
import org.hecha.standard.DataFile;
import org.hecha.standard.Standard;
import org.hecha.standard.calculation.Problem;
import org.hecha.verification.process.ProcessDefinition;

/** The processes of the product itself and of every installed standard. Immutable once read. */
public final class ProcessBook {

    /** Standard id of the product's own process. */
    static final String GENERAL = "HECHA";

    private final List<ProcessDefinition> definitions = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    private ProcessBook() {
    }

    /** Reads the product's own process, then those of the standards. */
    public static ProcessBook of(List<Standard> standards) {
        ProcessBook book = new ProcessBook();
        DataFile own = new DataFile(DataFile.Kind.PROCESS, "data/process.json",
                ProcessBook.class.getResource("/data/process.json"));
        try {
            book.definitions.add(ProcessData.read(GENERAL, own, Optional.empty()));
        } catch (IOException e) {
            throw new IllegalStateException("data/process.json cannot be read", e);
        }
        standards.forEach(standard -> standard.data().stream()
                .filter(file -> file.kind() == DataFile.Kind.PROCESS)
                .forEach(file -> book.read(standard.id(), file)));
        return book;
    }

    private void read(String standardId, DataFile file) {
        try {
            definitions.add(ProcessData.read(standardId, file, Optional.of(definitions.get(0))));
        } catch (IOException | RuntimeException e) {
            problems.add(new Problem("PROCESS", false, "", Messages.of(ProcessBook.class).text("dataUnreadable",
                    standardId, file.name(), String.valueOf(e.getMessage()))));
        }
    }

    /** Every process: the product's own first. */
    public List<ProcessDefinition> definitions() {
        return List.copyOf(definitions);
    }

    /** Files that could not be read. */
    public List<Problem> problems() {
        return List.copyOf(problems);
    }

    /** The process of the first criterion that has one, else the product's own. */
    public ProcessDefinition of(Engagement engagement) {
        return engagement.getCriteria().stream().map(Criterion::getStandardId)
                .flatMap(id -> definitions.stream().filter(definition -> definition.standardId().equals(id)))
                .findFirst().orElse(definitions.get(0));
    }
}
