package org.hecha.verification.internal.evidence;

import java.util.Optional;

import org.hecha.standard.check.CheckSubject;
import org.hecha.standard.evidence.EvidenceFileStates;
import org.hecha.standard.evidence.FolderState;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** What the rules about evidence share: the files are read once per run, and citations collected once. */
@Component(service = EvidenceOfSubject.class)
public final class EvidenceOfSubject {

    private final Once<Optional<FolderState>> files;
    private final Once<Citations> citations = new Once<>(Citations::of);

    /** @param states null where no service can read files */
    @Activate
    public EvidenceOfSubject(
            @Reference(cardinality = ReferenceCardinality.OPTIONAL, policyOption = ReferencePolicyOption.GREEDY) EvidenceFileStates states) {
        files = new Once<>(subject -> states == null ? Optional.empty()
                : subject.folder().map(folder -> states.inspect(folder, subject.evidence().getItems(), null)));
    }

    /** How the files lie; empty where the engagement has no folder or nothing can read it. */
    public Optional<FolderState> files(CheckSubject subject) {
        return files.of(subject);
    }

    /** Who cites what. */
    public Citations citations(CheckSubject subject) {
        return citations.of(subject);
    }
}
