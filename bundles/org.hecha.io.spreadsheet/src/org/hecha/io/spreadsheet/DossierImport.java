package org.hecha.io.spreadsheet;

import java.util.List;
import java.util.Objects;

import org.hecha.model.dossier.Dossier;

/**
 * What reading a dossier yielded. The lists do not change; the dossier is a new object that belongs to the caller.
 *
 * @param source name of the file or folder that was read
 * @param dossier what the valid rows say
 * @param issues every row that cannot be taken, in the order of sheets and rows
 * @param notes what was left aside without harm
 */
public record DossierImport(String source, Dossier dossier, List<RowIssue> issues, List<RowIssue> notes) {

    public DossierImport {
        Objects.requireNonNull(source);
        Objects.requireNonNull(dossier);
        issues = List.copyOf(issues);
        notes = List.copyOf(notes);
    }
}
