package org.hecha.ui.internal.explorer;

import java.util.List;

import org.eclipse.emf.ecore.EObject;

/** What lies below a line of the tree; built when it is unfolded. UI thread. */
interface Branch {

    /** Nothing. */
    Branch NONE = new Branch() {

        @Override
        public boolean isEmpty() {
            return true;
        }

        @Override
        public boolean holds(EObject object) {
            return false;
        }

        @Override
        public List<Node> nodes(Node parent) {
            return List.of();
        }
    };

    /** Whether nothing lies here; answers without building it. */
    boolean isEmpty();

    /** Whether the line of an object is to be found here, or further below; answers without building it. */
    boolean holds(EObject object);

    /** Builds the lines. */
    List<Node> nodes(Node parent);
}
