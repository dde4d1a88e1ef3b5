package org.hecha.quantification.internal;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;

import org.hecha.core.text.Messages;
import org.hecha.core.text.Refusal;
import org.hecha.standard.DataFile;
import org.hecha.standard.Standard;
import org.hecha.standard.calculation.Problem;
import org.hecha.standard.calculation.Quantification;

/**
 * What the installed standards declare in files of one kind. Read when it is first asked for, and again when a standard
 * came or went. Safe for any thread.
 */
public final class DeclaredData<T> {

    private static final Messages MESSAGES = Messages.of(JsonEntry.class);

    private final Quantification quantification;
    private final DataFile.Kind kind;
    private final BiFunction<List<JsonEntry>, List<Problem>, T> reader;
    private volatile Loaded<T> loaded;

    private record Loaded<T>(List<Standard> from, T content) {
    }

    /**
     * @param reader makes the content of the roots of all files; adds what it does not take to the problems, which
     *        hold the unreadable files already
     */
    public DeclaredData(Quantification quantification, DataFile.Kind kind,
            BiFunction<List<JsonEntry>, List<Problem>, T> reader) {
        this.quantification = Objects.requireNonNull(quantification);
        this.kind = kind;
        this.reader = reader;
    }

    /** The content as it is now. */
    public T content() {
        List<Standard> now = quantification.standards();
        Loaded<T> known = loaded;
        if (known == null || !known.from.equals(now)) {
            known = new Loaded<>(now, read(now));
            loaded = known;
        }
        return known.content;
    }

    private T read(List<Standard> standards) {
        List<JsonEntry> roots = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (Standard standard : standards) {
            standard.data().stream().filter(file -> file.kind() == kind)
                    .forEach(file -> root(standard, file, roots, problems));
        }
        return reader.apply(roots, problems);
    }

    private static void root(Standard standard, DataFile file, List<JsonEntry> roots, List<Problem> problems) {
        String name = standard.id() + " " + file.name();
        try (InputStream in = file.open()) {
            roots.add(JsonEntry.read(in, name));
        } catch (Refusal refusal) {
            problems.add(ProblemKind.REFUSED.said(standard.id(), refusal::in));
        } catch (IOException e) {
            problems.add(ProblemKind.REFUSED.said(standard.id(),
                    MESSAGES.text("fileUnreadable", name, String.valueOf(e.getMessage()))));
        }
    }
}
