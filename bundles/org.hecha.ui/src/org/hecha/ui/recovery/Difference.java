package org.hecha.ui.recovery;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * By how many objects two states of a document differ. What has no id of its own counts as a part of what contains it.
 *
 * @param added objects that only the second state has
 * @param removed objects that only the first state has
 * @param changed objects of both that say something else
 */
public record Difference(int added, int removed, int changed) {

    /** Compares what lies below the roots of two states; looks at every object once. Any thread, while nobody changes either. */
    public static Difference between(List<? extends EObject> first, List<? extends EObject> second) {
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
    private static Map<String, Integer> states(List<? extends EObject> roots) {
        Map<String, Integer> states = new HashMap<>();
        roots.forEach(root -> put(root, states));
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
