package org.hecha.core.internal;

import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.hecha.model.base.Identified;

/**
 * Finds objects by their ids. The index is made when it is first asked and made anew when it has no answer although
 * something changed; an object that left the document or got another id is not found. One thread.
 */
public final class IdIndex {

    private final List<EObject> roots;
    private Map<String, Identified> known = new HashMap<>();
    private boolean stale = true;

    /** @param roots they and everything below them can be found */
    public IdIndex(List<EObject> roots) {
        this.roots = List.copyOf(roots);
    }

    /** Says that something changed. */
    public void forget() {
        stale = true;
    }

    /** The object with that id; of several the first, in the order of the roots. */
    public Optional<EObject> find(String id) {
        if (id == null) {
            return Optional.empty();
        }
        Identified found = known.get(id);
        if (stale && !holds(found, id)) {
            known = index();
            stale = false;
            found = known.get(id);
        }
        return holds(found, id) ? Optional.of(found) : Optional.empty();
    }

    private boolean holds(Identified object, String id) {
        if (object == null || !id.equals(object.getId())) {
            return false;
        }
        EObject top = object;
        while (top.eContainer() != null) {
            top = top.eContainer();
        }
        return roots.contains(top);
    }

    private Map<String, Identified> index() {
        Map<String, Identified> index = new HashMap<>();
        for (EObject root : roots) {
            put(index, root);
            for (Iterator<EObject> contents = root.eAllContents(); contents.hasNext();) {
                put(index, contents.next());
            }
        }
        return index;
    }

    private static void put(Map<String, Identified> index, EObject object) {
        if (object instanceof Identified identified && identified.getId() != null) {
            index.putIfAbsent(identified.getId(), identified);
        }
    }
}
