package org.hecha.ui.internal.explorer;

import java.util.List;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;

/** Lines that stand for groups of objects. */
record Groups(Function<Node, List<Node>> made, boolean isEmpty) implements Branch {

    Groups(Function<Node, List<Node>> made) {
        this(made, false);
    }

    /** A group is quickly made, and knows better. */
    @Override
    public boolean holds(EObject object) {
        return true;
    }

    @Override
    public List<Node> nodes(Node parent) {
        return made.apply(parent);
    }
}
