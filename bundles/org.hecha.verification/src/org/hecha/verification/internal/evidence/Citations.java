package org.hecha.verification.internal.evidence;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.hecha.model.base.Identified;
import org.hecha.model.inventory.ActivityData;
import org.hecha.model.inventory.EmissionSource;
import org.hecha.standard.check.CheckSubject;

/** Who cites which evidence, over the whole engagement. Immutable once made. */
public final class Citations {

    private static final String LINK = "evidenceIds";

    private final Map<EObject, Owner> owners = new LinkedHashMap<>();

    private Citations() {
    }

    static Citations of(CheckSubject subject) {
        Citations citations = new Citations();
        for (EObject root : List.of(subject.inventory(), subject.engagement(), subject.findings())) {
            for (TreeIterator<EObject> objects = root.eAllContents(); objects.hasNext();) {
                citations.add(objects.next());
            }
        }
        return citations;
    }

    @SuppressWarnings("unchecked")
    private void add(EObject object) {
        EStructuralFeature link = object.eClass().getEStructuralFeature(LINK);
        // asking for a list that was never set would make one for each of a million records
        if (link != null && object.eIsSet(link)) {
            Identified owner = owner(object);
            if (owner != null) {
                owners.computeIfAbsent(owner, key -> new Owner(owner)).cite(object instanceof ActivityData,
                        (List<String>) object.eGet(link));
            }
        }
    }

    /** The source that the object belongs to, else the nearest object with an id. */
    private static Identified owner(EObject object) {
        Identified nearest = null;
        for (EObject one = object; one != null; one = one.eContainer()) {
            if (one instanceof EmissionSource source) {
                return source;
            }
            if (nearest == null && one instanceof Identified identified) {
                nearest = identified;
            }
        }
        return nearest;
    }

    /** Everything that cites evidence, in the order of the engagement. */
    public List<Owner> owners() {
        return List.copyOf(owners.values());
    }
}
