package org.hecha.verification.evidence;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.hecha.standard.Standing;
import org.hecha.standard.Text;

/**
 * A kind of evidence. Immutable.
 *
 * @param id stable id, as items store it: {@code meter-calibration}, {@code JS-ZCF.9}
 * @param standardId standard that declares it
 * @param number its number in the list of the document; 0 where that has none
 * @param title title
 * @param group id of its group, see {@link #groupTitle}
 * @param groupTitle title of its group
 * @param period whether a document of this kind must say which period it speaks about
 * @param holding how long it holds; empty where it never becomes stale
 * @param issuing by when it must be issued; empty where any day will do
 * @param original whether the original must be seen
 * @param requirements when one must be there; empty where none has to
 * @param source document that it was taken from
 * @param standing how sure that is
 */
public record EvidenceKind(String id, String standardId, int number, Text title, String group, Text groupTitle,
        boolean period, Optional<Holding> holding, Optional<Issuing> issuing, boolean original,
        List<Requirement> requirements, Text source, Standing standing) {

    public EvidenceKind {
        Objects.requireNonNull(id);
        Objects.requireNonNull(title);
        Objects.requireNonNull(standing);
        requirements = List.copyOf(requirements);
    }

    /** Whether it is what somebody calls {@code named}: its id in any case, or its title in one of the languages. */
    public boolean isCalled(String named) {
        return id.equalsIgnoreCase(named) || title.zh().equals(named) || title.en().equalsIgnoreCase(named);
    }
}
