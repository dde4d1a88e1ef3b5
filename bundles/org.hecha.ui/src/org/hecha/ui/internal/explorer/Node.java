package org.hecha.ui.internal.explorer;

import java.util.List;
import java.util.function.Supplier;

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
    private final Supplier<List<Node>> below;
    private List<Node> children;

    /**
     * @param key unique in the tree
     * @param object object of the model, or null for a group
     * @param below asked when the branch is unfolded, on the UI thread
     */
    Node(String key, Node parent, EObject object, String label, String icon, java.util.function.Function<Node,
            List<Node>> below) {
        this.key = key;
        this.parent = parent;
        this.object = object;
        this.label = label;
        this.icon = icon;
        this.below = () -> below.apply(this);
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
            children = below.get();
        }
        return children;
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
