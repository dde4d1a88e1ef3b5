package org.hecha.quantification.internal.lint;

import java.io.IOException;
import java.io.InputStream;
import java.net.MalformedURLException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.hecha.core.text.Messages;
import org.hecha.core.text.Reasons;
import org.hecha.core.text.Refusal;
import org.hecha.quantification.internal.JsonEntry;
import org.hecha.standard.DataFile;
import org.hecha.standard.Standard;
import org.hecha.standard.Text;

/** A standard as its files on disk declare it, without being installed. */
record FileStandard(String id, Text title, Text source, List<String> editions, List<DataFile> data)
        implements Standard {

    private static final Messages MESSAGES = Messages.of(FileStandard.class);
    private static final String DECLARATION = "standard.json";
    private static final int LEVELS = 3;

    FileStandard {
        editions = List.copyOf(editions);
        data = List.copyOf(data);
    }

    /** The standards that these files are or belong to, files of one standard together. */
    static List<FileStandard> of(List<Path> files) throws Refusal {
        Map<String, FileStandard> byId = new LinkedHashMap<>();
        for (Path file : files) {
            FileStandard one = of(file.toAbsolutePath().normalize());
            byId.merge(one.id(), one, FileStandard::with);
        }
        return List.copyOf(byId.values());
    }

    private FileStandard with(FileStandard other) {
        Set<String> order = new LinkedHashSet<>(editions);
        order.addAll(other.editions);
        Map<String, DataFile> together = new LinkedHashMap<>();
        data.forEach(file -> together.put(file.location().toString(), file));
        other.data.forEach(file -> together.putIfAbsent(file.location().toString(), file));
        return new FileStandard(id, title, source, List.copyOf(order), List.copyOf(together.values()));
    }

    private static FileStandard of(Path file) throws Refusal {
        JsonEntry root = read(file);
        List<String> keys = root.keys();
        if (keys.contains("data")) {
            return declared(file, root, Optional.empty());
        }
        DataFile.Kind kind = keys.contains("methods") ? DataFile.Kind.METHODS
                : keys.contains("tables") ? DataFile.Kind.FACTORS
                        : keys.contains("units") || keys.contains("substances") ? DataFile.Kind.UNITS : null;
        if (kind == null) {
            throw new Refusal(MESSAGES.text("nothingToCheck", file));
        }
        Path folder = file.getParent();
        for (int level = 0; level < LEVELS && folder != null; level++, folder = folder.getParent()) {
            Path declaration = folder.resolve(DECLARATION);
            if (Files.isRegularFile(declaration) && names(declaration, file)) {
                return declared(declaration, read(declaration), Optional.of(file));
            }
        }
        String name = file.getFileName().toString();
        return new FileStandard(name, Text.NONE, Text.NONE, editions(root), List.of(data(kind, name, file)));
    }

    /** @param only the one data file of methods that is looked at; empty for all that the declaration names */
    private static FileStandard declared(Path declaration, JsonEntry root, Optional<Path> only) throws Refusal {
        List<DataFile> data = new ArrayList<>();
        for (JsonEntry entry : root.requiredList("data")) {
            DataFile.Kind kind = entry.choice(DataFile.Kind.class, "kind");
            Path file = declaration.resolveSibling(entry.text("file")).normalize();
            if (!Files.isRegularFile(file)) {
                throw new Refusal(MESSAGES.text("dataFileMissing", declaration, entry.text("file")));
            }
            if (kind != DataFile.Kind.METHODS || only.isEmpty() || only.get().equals(file)) {
                data.add(data(kind, entry.text("file"), file));
            }
        }
        List<String> editions = root.texts("editions");
        if (editions.isEmpty()) {
            throw new Refusal(MESSAGES.text("editionsMissing", declaration));
        }
        return new FileStandard(root.text("id"), root.localized("title"), root.localized("source"), editions, data);
    }

    private static boolean names(Path declaration, Path file) throws Refusal {
        for (JsonEntry entry : read(declaration).list("data")) {
            if (declaration.resolveSibling(entry.text("file")).normalize().equals(file)) {
                return true;
            }
        }
        return false;
    }

    /** The editions that a file of methods speaks of, where no declaration says them. */
    private static List<String> editions(JsonEntry root) throws Refusal {
        Set<String> editions = new LinkedHashSet<>();
        for (JsonEntry method : root.list("methods")) {
            method.optionalText("edition").ifPresent(editions::add);
            editions.addAll(method.object("alsoIn").keys());
        }
        return editions.isEmpty() ? List.of("") : List.copyOf(editions);
    }

    private static JsonEntry read(Path file) throws Refusal {
        try (InputStream in = Files.newInputStream(file)) {
            return JsonEntry.read(in, file.toString());
        } catch (IOException e) {
            throw new Refusal(MESSAGES.text("fileUnreadable", file, Reasons.of(e)), e);
        }
    }

    private static DataFile data(DataFile.Kind kind, String name, Path file) throws Refusal {
        try {
            return new DataFile(kind, name, file.toUri().toURL());
        } catch (MalformedURLException e) {
            throw new Refusal(MESSAGES.text("fileUnreadable", file, Reasons.of(e)), e);
        }
    }
}
