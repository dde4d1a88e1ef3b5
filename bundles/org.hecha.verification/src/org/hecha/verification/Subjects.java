package org.hecha.verification;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.hecha.core.EngagementDocument;
import org.hecha.core.text.Messages;
import org.hecha.core.text.Refusal;
import org.hecha.model.base.Identified;

/** The objects of an engagement that findings and suppressions speak about. Without state. */
public final class Subjects {

    private static final List<String> NAMES = List.of("name", "label", "title");

    private Subjects() {
    }

    /**
     * The id of what somebody named.
     *
     * @param named an id, or a name or label that only one object of engagement, inventory and evidence has
     * @throws Refusal where there is no such object, or several of that name
     */
    public static String id(EngagementDocument document, String named) throws Refusal {
        Messages messages = Messages.of(Subjects.class);
        if (document.find(named).isPresent()) {
            return named;
        }
        List<String> found = new ArrayList<>();
        for (EObject root : List.of(document.engagement(), document.inventory(), document.evidence())) {
            for (Iterator<EObject> all = root.eAllContents(); all.hasNext();) {
                if (all.next() instanceof Identified object && object.getId() != null
                        && named.equals(name(object))) {
                    found.add(object.getId());
                }
            }
        }
        if (found.size() != 1) {
            throw new Refusal(found.isEmpty() ? messages.text("subjectUnknown", named)
                    : messages.text("subjectAmbiguous", named, String.join(", ", found)));
        }
        return found.get(0);
    }

    /** Name or label of the object with that id; the id itself where it has none, empty for none. */
    public static String label(EngagementDocument document, String id) {
        if (id == null || id.isEmpty()) {
            return "";
        }
        return document.find(id).map(Subjects::name).filter(name -> !name.isBlank()).orElse(id);
    }

    private static String name(EObject object) {
        return NAMES.stream().map(object.eClass()::getEStructuralFeature).filter(Objects::nonNull)
                .map(feature -> text(object, feature)).findFirst().orElse("");
    }

    private static String text(EObject object, EStructuralFeature feature) {
        return Objects.toString(object.eGet(feature), "");
    }
}
