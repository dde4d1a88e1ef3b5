package org.hecha.evidence.place;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.hecha.core.text.Localized;
import org.hecha.model.evidence.Annotation;
import org.hecha.standard.evidence.SourceSum;

/**
 * An anchor that was checked against its file and waits to be executed on the document.
 *
 * @param annotation the annotation that the command adds
 * @param command adds it, and names it in the finding where one was given; undo takes both back
 * @param notes what whoever sets it should know, for instance that no text stands there and a digest was kept
 * @param sum for a column: what it adds up to
 */
public record AnchorDraft(Annotation annotation, Command command, List<Localized> notes, Optional<SourceSum> sum) {

    public AnchorDraft {
        Objects.requireNonNull(annotation);
        Objects.requireNonNull(command);
        notes = List.copyOf(notes);
    }
}
