package org.hecha.evidence.internal.place;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;

import org.hecha.model.evidence.Anchor;
import org.hecha.model.evidence.ImageAnchor;
import org.hecha.model.evidence.PdfAnchor;
import org.hecha.model.evidence.TextAnchor;

/** Sorts of files, told by how they begin. */
enum Family {
    PDF, TABLE, IMAGE, TEXT, EMPTY;

    /** A PDF may have something before its head; readers look for it within this many bytes. */
    private static final int HEAD = 1024;
    private static final Set<String> IMAGES = Set.of("\u0089PNG", "GIF8", "II*\0", "MM\0*");

    static Family of(Path file) throws IOException {
        byte[] bytes;
        try (InputStream in = Files.newInputStream(file)) {
            bytes = in.readNBytes(HEAD);
        }
        String head = new String(bytes, StandardCharsets.ISO_8859_1);
        if (head.isEmpty()) {
            return EMPTY;
        }
        if (head.contains("%PDF-")) {
            return PDF;
        }
        if (head.length() >= 4 && IMAGES.contains(head.substring(0, 4)) || head.startsWith("\u00FF\u00D8\u00FF")
                || head.startsWith("BM") && head.indexOf('\0') >= 0) {
            return IMAGE;
        }
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        boolean table = name.endsWith(".csv") || name.endsWith(".xlsx") || name.endsWith(".xlsm")
                || head.startsWith("PK\u0003\u0004") || head.startsWith("\u00D0\u00CF\u0011\u00E0");
        return table ? TABLE : TEXT;
    }

    /** The sort of file into which a place points. */
    static Family of(Notation.Kind kind) {
        return switch (kind) {
            case PAGE -> PDF;
            case PICTURE -> IMAGE;
            case TEXT -> TEXT;
            default -> TABLE;
        };
    }

    /** The sort of file into which an anchor points. */
    static Family of(Anchor anchor) {
        if (anchor instanceof PdfAnchor) {
            return PDF;
        }
        return anchor instanceof ImageAnchor ? IMAGE : anchor instanceof TextAnchor ? TEXT : TABLE;
    }

    /** Whether a file of this sort can be read as {@code other}: every CSV file is a text, too. */
    boolean readsAs(Family other, Path file) {
        return this == other || this == TABLE && other == TEXT
                && file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".csv") || this == TEXT && other == TABLE;
    }
}
