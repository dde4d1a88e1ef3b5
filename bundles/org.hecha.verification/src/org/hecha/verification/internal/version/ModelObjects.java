package org.hecha.verification.internal.version;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.hecha.core.text.Localized;
import org.hecha.model.base.Identified;
import org.hecha.standard.seal.PackageContent;
import org.hecha.verification.internal.naming.ModelNames;

/** The objects of an engagement that have an id, each with what it belongs to; what has none counts with its owner. */
public final class ModelObjects {

    /** An object and the id of the object it belongs to. */
    public record Place(EObject object, String owner) {

        /** What the object says, as text by field: {@code value}, {@code provenance.kind}, {@code history[2].detail}. */
        public Map<String, String> fields() {
            Map<String, String> fields = new TreeMap<>();
            collect(object, "", fields);
            return fields;
        }
    }

    private final Map<String, Place> places = new LinkedHashMap<>();

    private ModelObjects() {
    }

    public static ModelObjects of(PackageContent content) {
        ModelObjects objects = new ModelObjects();
        for (EObject root : List.of(content.engagement(), content.inventory(), content.evidence(),
                content.findings())) {
            // A register made anew is the same register: roots go by their class.
            objects.add(root.eClass().getName(), root, "");
        }
        return objects;
    }

    private void add(String id, EObject object, String owner) {
        String free = id;
        for (int copy = 2; places.containsKey(free); copy++) {
            free = id + '#' + copy;
        }
        places.put(free, new Place(object, owner));
        below(object, free);
    }

    private void below(EObject object, String owner) {
        for (EObject child : object.eContents()) {
            if (hasId(child)) {
                add(((Identified) child).getId(), child, owner);
            } else {
                below(child, owner);
            }
        }
    }

    /** Every object by its id, in the order of the model. */
    public Map<String, Place> places() {
        return Collections.unmodifiableMap(places);
    }

    /** What people call the object of that id. */
    public Localized nameOf(String id) {
        Place place = places.get(id);
        return place == null ? Localized.verbatim(id) : new ModelNames().of(place.object());
    }

    private static boolean hasId(EObject object) {
        return object instanceof Identified identified && identified.getId() != null && !identified.getId().isBlank();
    }

    private static void collect(EObject object, String prefix, Map<String, String> fields) {
        for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
            boolean told = !feature.isTransient() && !feature.isDerived() && object.eIsSet(feature)
                    && !(object instanceof Identified && feature.getName().equals("id"));
            if (told && feature instanceof EReference reference && reference.isContainment()) {
                parts(object, reference, prefix, fields);
            } else if (told && !(feature instanceof EReference reference && reference.isContainer())) {
                String text = text(object.eGet(feature));
                if (!text.isEmpty()) {
                    fields.put(prefix + feature.getName(), text);
                }
            }
        }
    }

    private static void parts(EObject object, EReference feature, String prefix, Map<String, String> fields) {
        if (!feature.isMany()) {
            EObject part = (EObject) object.eGet(feature);
            if (!hasId(part)) {
                collect(part, prefix + feature.getName() + '.', fields);
            }
            return;
        }
        int index = 0;
        for (Object each : (List<?>) object.eGet(feature)) {
            if (!hasId((EObject) each)) {
                collect((EObject) each, prefix + feature.getName() + '[' + index + "].", fields);
            }
            index++;
        }
    }

    private static String text(Object value) {
        if (value instanceof List<?> list) {
            return list.stream().map(ModelObjects::text).collect(Collectors.joining(", "));
        }
        if (value instanceof EObject referred) {
            return hasId(referred) ? ((Identified) referred).getId() : referred.eClass().getName();
        }
        if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        return value instanceof Enumerator literal ? literal.getLiteral() : String.valueOf(value);
    }
}
