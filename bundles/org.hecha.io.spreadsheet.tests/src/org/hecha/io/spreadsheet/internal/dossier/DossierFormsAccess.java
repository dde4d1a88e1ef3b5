package org.hecha.io.spreadsheet.internal.dossier;

import java.util.List;

import org.hecha.io.spreadsheet.internal.form.SheetForm;

/** Lets tests of other packages see the dossier's forms. */
public final class DossierFormsAccess {

    private DossierFormsAccess() {
    }

    public static List<SheetForm> all() {
        return DossierForms.WRITING;
    }
}
