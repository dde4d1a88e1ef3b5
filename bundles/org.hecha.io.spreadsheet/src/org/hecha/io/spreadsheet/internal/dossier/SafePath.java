package org.hecha.io.spreadsheet.internal.dossier;

import org.hecha.io.spreadsheet.internal.form.Column;
import org.hecha.io.spreadsheet.internal.form.Fields;

/** Paths of a dossier are relative to it and stay inside its folder; digests are SHA-256 in hexadecimal. */
final class SafePath {

    private static final int DIGEST_LENGTH = 64;

    private SafePath() {
    }

    static void check(Fields row, Column column, String path) {
        if (path != null && (path.startsWith("/") || path.indexOf('\\') >= 0 || path.indexOf(':') >= 0
                || ("/" + path + "/").contains("/../"))) {
            row.wrong(column, "pathOutside", path);
        }
    }

    static void checkDigest(Fields row, Column column, String digest) {
        if (digest != null && !(digest.length() == DIGEST_LENGTH
                && digest.chars().allMatch(c -> Character.digit(c, 16) >= 0 && c < 128))) {
            row.wrong(column, "digestForm", digest);
        }
    }
}
