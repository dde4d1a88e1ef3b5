package org.hecha.scoring;

/**
 * Something a result rests on. Immutable.
 *
 * @param kind what it is
 * @param id id of the material or of the package reference in the dossier
 * @param label title or path
 */
public record Evidence(Kind kind, String id, String label) {

    /** What evidence is. */
    public enum Kind {
        MATERIAL, PACKAGE
    }
}
