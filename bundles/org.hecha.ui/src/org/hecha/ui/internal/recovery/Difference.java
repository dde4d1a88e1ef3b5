package org.hecha.ui.internal.recovery;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.hecha.core.EngagementDocument;

/**
 * By how many objects two states of an engagement differ. What has no id of its own counts as a part of what contains it.
 *
 * @param added objects that only the second state has
 * @param removed objects that only the first state has
 * @param changed objects of both that say something else
 */
public record Difference(int added, int removed, int changed) {

    /** Compares; looks at every object once. Any thread, while nobody changes either. */
    public static Difference between(EngagementDocument first, EngagementDocument second) {
        Map<String, Integer> before = states(first);
        int added = 0;
        int changed = 0;
        for (Map.Entry<String, Integer> now : states(second).entrySet()) {
            Integer was = before.remove(now.getKey());
            if (was == null) {
                added++;
            } else if (!was.equals(now.getValue())) {
                changed++;
            }
        }
        return new Difference(added, before.size(), changed);
    }

    /** Whether there is none. */
    public boolean isEmpty() {
        return added == 0 && removed == 0 && changed == 0;
    }

    /** A digest of what each object says, by its id. */
    private static Map<String, Integer> states(EngagementDocument document) {
        Map<String, Integer> states = new HashMap<>();
        put(document.engagement(), states);
        put(document.inventory(), states);
        put(document.evidence(), states);
        put(document.findings(), states);
        return states;
    }

    private static int put(EObject object, Map<String, Integer> states) {
        int state = object.eClass().getName().hashCode();
        for (EAttribute attribute : object.eClass().getEAllAttributes()) {
            if (!attribute.isDerived() && !attribute.isTransient() && object.eIsSet(attribute)) {
                state = 31 * state + attribute.getFeatureID() * 17 + object.eGet(attribute).hashCode();
            }
        }
        for (EObject child : object.eContents()) {
            int below = put(child, states);
            if (id(child) == null) {
                state = 31 * state + below;
            }
        }
        String id = id(object);
        if (id != null) {
            states.put(id, state);
        }
        return state;
    }

    private static String id(EObject object) {
        EStructuralFeature feature = object.eClass().getEStructuralFeature("id"); //$NON-NLS-1$
        return feature instanceof EAttribute && object.eGet(feature) instanceof String id && !id.isEmpty() ? id : null;
    }
}
