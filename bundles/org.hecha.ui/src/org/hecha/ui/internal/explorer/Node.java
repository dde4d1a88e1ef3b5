package org.hecha.ui.internal.explorer;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;

/**
 * A line of the tree. Equal to another line of the same key, so that an unfolded branch stays unfolded when the tree is
 * built anew.
 */
final class Node {

    private final String key;
    private final Node parent;
    private final EObject object;
    private final String label;
    private final String icon;
    private final Branch below;
    private List<Node> children;

    /**
     * @param key unique in the tree
     * @param object object of the model, or null for a group
     */
    Node(String key, Node parent, EObject object, String label, String icon, Branch below) {
        this.key = key;
        this.parent = parent;
        this.object = object;
        this.label = label;
        this.icon = icon;
        this.below = below;
    }

    Node parent() {
        return parent;
    }

    EObject object() {
        return object;
    }

    String label() {
        return label;
    }

    String icon() {
        return icon;
    }

    String key() {
        return key;
    }

    List<Node> children() {
        if (children == null) {
            children = below.nodes(this);
        }
        return children;
    }

    /** Whether something lies below. */
    boolean isBranch() {
        return !below.isEmpty();
    }

    /** The first line of an object, here or below; builds no more than lies on the way. */
    Optional<Node> find(EObject wanted) {
        if (object == wanted) {
            return Optional.of(this);
        }
        return below.holds(wanted) ? children().stream().flatMap(child -> child.find(wanted).stream()).findFirst() : Optional.empty();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Node node && node.key.equals(key);
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }
}
