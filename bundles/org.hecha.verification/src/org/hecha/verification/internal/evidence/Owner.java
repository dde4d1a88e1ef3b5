package org.hecha.verification.internal.evidence;

import java.util.LinkedHashSet;
import java.util.Set;

import org.hecha.model.base.Identified;

/** Something that cites evidence, with everything it cites: a source for its activity data, parameters and itself. Filled once. */
public final class Owner {

    private final Identified object;
    private final Set<String> activity = new LinkedHashSet<>();
    private final Set<String> others = new LinkedHashSet<>();

    Owner(Identified object) {
        this.object = object;
    }

    void cite(boolean byActivity, Iterable<String> ids) {
        ids.forEach((byActivity ? activity : others)::add);
    }

    /** The object: of the inventory, the process, the fieldwork or the findings. */
    public Identified object() {
        return object;
    }

    /** Id of the object. */
    public String id() {
        return object.getId() == null ? "" : object.getId();
    }

    /** What it is called in sentences. */
    public String label() {
        for (String feature : new String[] { "name", "label", "title", "text" }) {
            Object value = object.eClass().getEStructuralFeature(feature) == null ? null
                    : object.eGet(object.eClass().getEStructuralFeature(feature));
            if (value instanceof String text && !text.isBlank()) {
                return text;
            }
        }
        return object.eClass().getName() + " " + id();
    }

    /** Ids of items that its activity data cite. */
    public Set<String> citedByActivity() {
        return activity;
    }

    /** Ids of items that anything else of it cites. */
    public Set<String> citedOtherwise() {
        return others;
    }

    /** All of them. */
    public Set<String> cited() {
        Set<String> all = new LinkedHashSet<>(activity);
        all.addAll(others);
        return all;
    }
}
