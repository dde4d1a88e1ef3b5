package org.hecha.ui.internal.explorer;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EObject;
import org.hecha.ui.Speech;

/** Objects as lines; more than anybody would leaf through stand below lines of their own, a handful each. */
final class Members implements Branch {

    private static final Speech SPEECH = Speech.of(Members.class);
    private static final int MOST = 200;

    private final Supplier<? extends List<? extends EObject>> members;
    private final Line line;

    /** Makes the line of one object below another line. */
    interface Line {
        Node of(Node parent, EObject object);
    }

    Members(Supplier<? extends List<? extends EObject>> members, Line line) {
        this.members = members;
        this.line = line;
    }

    @Override
    public boolean isEmpty() {
        return members.get().isEmpty();
    }

    @Override
    public boolean holds(EObject object) {
        for (EObject at = object; at != null; at = at.eContainer()) {
            if (members.get().contains(at)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public List<Node> nodes(Node parent) {
        List<? extends EObject> all = members.get();
        List<Node> nodes = new ArrayList<>();
        if (all.size() <= MOST) {
            all.forEach(object -> nodes.add(line.of(parent, object)));
            return nodes;
        }
        for (int from = 0; from < all.size(); from += MOST) {
            List<? extends EObject> part = all.subList(from, Math.min(from + MOST, all.size()));
            nodes.add(new Node(parent.key() + '/' + from, parent, null,
                    SPEECH.say("range", String.valueOf(from + 1), String.valueOf(from + part.size())), parent.icon(), //$NON-NLS-1$
                    new Members(() -> part, line)));
        }
        return nodes;
    }
}
