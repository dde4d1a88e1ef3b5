package org.hecha.verification.internal.signing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.hecha.model.base.Identified;
import org.hecha.verification.process.Cover;

/**
 * Goes through everything a cover names and hands on each object with the fingerprints of its fields. Objects of which
 * there are very many are taken together: one fingerprint per owner and column. Used once.
 */
final class Walk {

    /** Field that says where an object belongs, so that one moved to another owner shows. */
    static final String OWNER = "in";

    /** Takes what is found. */
    interface Visitor {

        /** @param fields pairs of field and fingerprint, separated by blanks */
        void object(String id, EObject object, String fields);
    }

    private final Cover cover;
    private final Set<String> columnar;
    private final Visitor visitor;
    private final Map<EClass, Shape> shapes = new HashMap<>();
    private final Set<String> seen;
    private final Content content = new Content();
    private EObject root;

    /**
     * @param columnar names of the classes that are taken together
     * @param seen ids that occurred already, for all covers of one sign-off
     */
    Walk(Cover cover, Set<String> columnar, Set<String> seen, Visitor visitor) {
        this.cover = cover;
        this.columnar = columnar;
        this.seen = seen;
        this.visitor = visitor;
    }

    void from(EObject start) {
        root = start;
        visit(start, start.eClass().getName());
    }

    private void visit(EObject object, String owner) {
        StringBuilder fields = new StringBuilder();
        field(fields, OWNER, content.text(owner).fingerprint());
        List<Runnable> below = new ArrayList<>();
        String id = id(object, owner);
        body(object, "", id, fields, below);
        visitor.object(id, object, fields.toString());
        below.forEach(Runnable::run);
    }

    /** An object that has no id goes by its place; a second one with the same id, made by hand, is told apart. */
    private String id(EObject object, String owner) {
        String own = object instanceof Identified identified ? identified.getId() : null;
        String base = own == null || own.isBlank() ? owner : own;
        String id = base.replace(' ', '_');
        for (int copy = 2; !seen.add(id); copy++) {
            id = base.replace(' ', '_') + '#' + copy;
        }
        return id;
    }

    private void body(EObject object, String prefix, String id, StringBuilder fields, List<Runnable> below) {
        Shape shape = object == root ? Shape.of(object.eClass(), cover, true)
                : shapes.computeIfAbsent(object.eClass(), type -> Shape.of(type, cover, false));
        for (EStructuralFeature feature : shape.values()) {
            if (Content.holds(object, feature)) {
                field(fields, prefix + feature.getName(), content.value(object, feature).fingerprint());
            }
        }
        for (EReference feature : shape.nested()) {
            if (object.eIsSet(feature)) {
                EObject part = (EObject) object.eGet(feature);
                field(fields, prefix + feature.getName(), content.text(part.eClass().getName()).fingerprint());
                body(part, prefix + feature.getName() + '.', id, fields, below);
            }
        }
        for (EReference feature : shape.entries()) {
            int place = 0;
            for (EObject entry : contents(object, feature)) {
                field(fields, prefix + feature.getName() + '[' + place++ + ']', content.object(entry).fingerprint());
            }
        }
        for (EReference feature : shape.children()) {
            children(object, feature, prefix, id, fields, below);
        }
    }

    private void children(EObject object, EReference feature, String prefix, String id, StringBuilder fields,
            List<Runnable> below) {
        if (!object.eIsSet(feature)) {
            return;
        }
        if (feature.isMany() && columnar.contains(feature.getEReferenceType().getName())) {
            columns(contents(object, feature), Shape.of(feature.getEReferenceType(), cover, false),
                    prefix + feature.getName(), fields);
            return;
        }
        for (EObject child : contents(object, feature)) {
            if (!cover.leavesOut(child, root)) {
                below.add(() -> visit(child, id + '/' + prefix + feature.getName()));
            }
        }
    }

    private static void columns(List<? extends EObject> rows, Shape shape, String name, StringBuilder fields) {
        List<EStructuralFeature> columns = new ArrayList<>(shape.values());
        columns.addAll(shape.nested());
        columns.addAll(shape.entries());
        columns.addAll(shape.children());
        Content ids = new Content();
        rows.forEach(row -> ids.text(String.valueOf(((Identified) row).getId())));
        field(fields, name + ".id", ids.fingerprint());
        // reading what is set changes nothing, so that the columns may be read at the same time
        columns.parallelStream().map(column -> column(rows, name, column)).toList().stream()
                .filter(column -> !column.isEmpty()).forEach(column -> fields.append(' ').append(column));
    }

    private static String column(List<? extends EObject> rows, String name, EStructuralFeature column) {
        Content values = new Content();
        boolean any = false;
        for (EObject row : rows) {
            any |= values.cell(row, column);
        }
        return any ? name + '.' + column.getName() + '=' + values.fingerprint() : "";
    }

    @SuppressWarnings("unchecked")
    static List<? extends EObject> contents(EObject object, EReference feature) {
        if (!object.eIsSet(feature)) {
            return List.of();
        }
        Object value = object.eGet(feature);
        return feature.isMany() ? (List<? extends EObject>) value : List.of((EObject) value);
    }

    private static void field(StringBuilder fields, String name, String fingerprint) {
        if (!fields.isEmpty()) {
            fields.append(' ');
        }
        fields.append(name).append('=').append(fingerprint);
    }

    /** Names of the classes of which there are more than {@code most}. */
    static Set<String> numerous(List<EObject> roots, int most) {
        Map<EClass, Integer> counts = new HashMap<>();
        roots.forEach(start -> count(start, counts));
        Set<String> names = new HashSet<>();
        counts.forEach((type, count) -> {
            if (count > most) {
                names.add(type.getName());
            }
        });
        return names;
    }

    private static void count(EObject object, Map<EClass, Integer> counts) {
        for (EReference feature : object.eClass().getEAllContainments()) {
            List<? extends EObject> children = contents(object, feature);
            if (feature.isMany() && Shape.identified(feature)) {
                counts.merge(feature.getEReferenceType(), children.size(), Integer::sum);
            }
            if (!children.isEmpty() && !feature.getEReferenceType().getEAllContainments().isEmpty()) {
                children.forEach(child -> count(child, counts));
            }
        }
    }
}
