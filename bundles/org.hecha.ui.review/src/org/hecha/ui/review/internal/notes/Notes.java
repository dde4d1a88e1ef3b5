package org.hecha.ui.review.internal.notes;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;

import org.hecha.ui.review.internal.opening.PackageCase;

/**
 * The notes on one package. Immutable.
 *
 * @param packageName name of the package
 * @param packageSha256 SHA-256 of the package file when the notes were begun; a countersignature changes it
 * @param contentSha256 SHA-256 over its data files, which no countersignature changes; empty where they could not be read
 * @param notes the notes, in the order in which they were written
 */
public record Notes(String packageName, String packageSha256, String contentSha256, List<ReviewNote> notes) {

    public Notes {
        notes = List.copyOf(notes);
    }

    /** No notes yet on a package. */
    public static Notes on(PackageCase open) {
        return new Notes(open.name(), open.verdict().sha256(), content(open), List.of());
    }

    /** Whether these notes are on what is open. */
    public boolean speakOf(PackageCase open) {
        return contentSha256.isEmpty() ? packageSha256.equals(open.verdict().sha256()) : contentSha256.equals(content(open));
    }

    public Notes with(ReviewNote note) {
        List<ReviewNote> more = new ArrayList<>(notes);
        more.add(note);
        return new Notes(packageName, packageSha256, contentSha256, more);
    }

    public Notes without(String id) {
        return new Notes(packageName, packageSha256, contentSha256, notes.stream().filter(each -> !each.id().equals(id)).toList());
    }

    /** Over {@code DIGEST  NAME} line by line, by name: what {@code sha256sum} prints for the unpacked files, sorted. */
    private static String content(PackageCase open) {
        if (open.content().isEmpty()) {
            return ""; //$NON-NLS-1$
        }
        StringBuilder lines = new StringBuilder();
        new TreeMap<>(open.content().get().digests()).forEach((name, digest) -> lines.append(digest).append("  ").append(name).append('\n')); //$NON-NLS-1$
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256") //$NON-NLS-1$
                    .digest(lines.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e); //$NON-NLS-1$
        }
    }
}
