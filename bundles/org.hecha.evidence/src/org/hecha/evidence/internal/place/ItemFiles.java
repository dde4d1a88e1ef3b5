package org.hecha.evidence.internal.place;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;

import org.hecha.core.text.Reasons;
import org.hecha.core.text.Refusal;
import org.hecha.evidence.EvidenceIntake;
import org.hecha.evidence.internal.Links;
import org.hecha.model.evidence.EvidenceItem;
import org.hecha.standard.calculation.Quantification;
import org.hecha.standard.table.TableFiles;

/**
 * The files of evidence items during one look at them: each hashed once, and open while it is likely to be asked again.
 * Not safe for several threads.
 */
final class ItemFiles implements AutoCloseable {

    /** Files kept open at a time. */
    private static final int MOST_OPEN = 8;

    private record Key(Path file, Family family) {
    }

    private final Path folder;
    private final TableFiles tables;
    private final Quantification units;
    private final Map<Path, String> digests = new HashMap<>();
    private final Map<Key, OpenFile> open = new LinkedHashMap<>(16, 0.75f, true);
    private final Map<Key, Refusal> refused = new HashMap<>();

    ItemFiles(Path folder, TableFiles tables, Quantification units) {
        this.folder = folder;
        this.tables = tables;
        this.units = units;
    }

    /** The file of an item; refused where it is not there or not inside the engagement. */
    Path file(EvidenceItem item) throws Refusal {
        String name = name(item);
        try {
            Path root = folder.toAbsolutePath().normalize();
            Path file = root.resolve(item.getPath() == null ? "" : item.getPath()).normalize();
            Path evidence = root.resolve(EvidenceIntake.FOLDER);
            if (!file.startsWith(root) || file.equals(root) || !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                    || Links.between(file.startsWith(evidence) ? evidence : root, file)) {
                throw Wording.refusal("fileMissing", name, String.valueOf(item.getPath()));
            }
            return file;
        } catch (InvalidPathException e) {
            throw Wording.refusal(e, "fileMissing", name, item.getPath());
        }
    }

    /** SHA-256 of the file as it is. */
    String digest(EvidenceItem item) throws Refusal {
        Path file = file(item);
        String known = digests.get(file);
        if (known == null) {
            try {
                known = Sha256.of(file);
            } catch (IOException e) {
                throw Wording.refusal(e, "unreadable", name(item), Reasons.of(e));
            }
            digests.put(file, known);
        }
        return known;
    }

    /** The sort of the file. */
    Family family(EvidenceItem item) throws Refusal {
        try {
            Family family = Family.of(file(item));
            if (family == Family.EMPTY) {
                throw Wording.refusal("emptyFile", name(item));
            }
            return family;
        } catch (IOException e) {
            throw Wording.refusal(e, "unreadable", name(item), Reasons.of(e));
        }
    }

    /** The file, open for a place that was typed: a page may be one of a PDF or of an image. */
    OpenFile open(EvidenceItem item, Notation wish) throws Refusal {
        boolean image = wish.kind() == Notation.Kind.PAGE && family(item) == Family.IMAGE;
        return open(item, image ? Family.IMAGE : Family.of(wish.kind()));
    }

    /** The file, open as that sort of file; stays open until this is closed or others are needed. */
    OpenFile open(EvidenceItem item, Family wanted) throws Refusal {
        Path file = file(item);
        Key key = new Key(file, wanted);
        if (refused.containsKey(key)) {
            throw refused.get(key);
        }
        OpenFile known = open.get(key);
        if (known == null) {
            try {
                known = opened(item, file, wanted);
            } catch (Refusal e) {
                refused.put(key, e);
                throw e;
            }
            open.put(key, known);
            closeEldest();
        }
        return known;
    }

    private OpenFile opened(EvidenceItem item, Path file, Family wanted) throws Refusal {
        Family family = family(item);
        String name = name(item);
        if (!family.readsAs(wanted, file)) {
            throw Wording.refusal("otherKind", name, Wording.of("family." + family), Wording.of("family." + wanted));
        }
        return switch (wanted) {
            case PDF -> PdfPlaces.open(file, name);
            case IMAGE -> ImagePlaces.open(file, name);
            case TABLE -> new TablePlaces(tables.open(file), name, units);
            default -> TextPlaces.open(file, name);
        };
    }

    private void closeEldest() {
        Iterator<OpenFile> eldest = open.values().iterator();
        if (open.size() > MOST_OPEN) {
            eldest.next().close();
            eldest.remove();
        }
    }

    @Override
    public void close() {
        open.values().forEach(OpenFile::close);
        open.clear();
    }

    /** What people call an item. */
    static String name(EvidenceItem item) {
        return item.getName() == null || item.getName().isBlank() ? String.valueOf(item.getPath()) : item.getName();
    }
}
