package org.hecha.io.spreadsheet;

/** What a template asks for. */
public enum TemplateKind {
    /** Facilities, emission sources, activity data and everything else of an inventory. */
    INVENTORY,
    /** The application of a factory: conditions, indicator inputs, offsets, materials, packages. */
    DOSSIER
}
