package org.hecha.scoring.internal;

import java.util.stream.Collectors;

import org.hecha.model.dossier.PackageReference;
import org.hecha.scoring.Evidence;
import org.hecha.standard.seal.PackageContent;

/**
 * A package that verifies and covers what is claimed.
 *
 * @param reference the dossier's reference to it
 * @param content what was read from the verified bytes
 * @param numbers numbers recalculated from the content
 * @param <N> kind of numbers
 */
record Covered<N>(PackageReference reference, PackageContent content, N numbers) {

    /** The standards applied, with their editions. */
    String criteria() {
        return content.engagement().getCriteria().stream().map(criterion -> criterion.getEdition() == null
                ? criterion.getStandardId() : criterion.getStandardId() + "-" + criterion.getEdition())
                .collect(Collectors.joining(", "));
    }

    Evidence evidence() {
        return new Evidence(Evidence.Kind.PACKAGE, reference.getId(), reference.getPath());
    }
}
