package org.hecha.samples.internal;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.hecha.model.base.Identified;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * Builds model objects from JSON whose names are those of the model's features, so that the {@code .ecore} files
 * document the case files. Beside features an object may have
 * <ul>
 * <li>{@code key}: names the object inside its case; its id is derived from it, and {@code "#key"} as a value anywhere
 * stands for that id; an object without one gets its place in the file as its key,</li>
 * <li>{@code period}: a year or a month, for the features periodStart and periodEnd,</li>
 * <li>{@code item}: the row of {@code expected.csv} that the object recalculates.</li>
 * </ul>
 * Not thread-safe; one per reading.
 */
public final class ModelReader {

    private static final String REFERENCE = "#";

    private final StableIds ids;
    private final String where;
    private final Set<String> keys = new TreeSet<>();
    private final Set<String> referred = new TreeSet<>();
    private final SortedMap<String, String> items = new TreeMap<>();

    /** @param where file, named in messages */
    public ModelReader(StableIds ids, String where) {
        this.ids = ids;
        this.where = where;
    }

    /** Subject ids by the row of {@code expected.csv} they recalculate. */
    public SortedMap<String, String> items() {
        return Collections.unmodifiableSortedMap(items);
    }

    /** A new object. @param place where it stands in the file; its key if it names none itself */
    public EObject read(EClass type, JsonNode node, String place) {
        EObject object = EcoreUtil.create(type);
        fill(object, node, place);
        return object;
    }

    /** Sets what the node says on an object that exists; lists are added to, contained objects filled in turn. */
    public void fill(EObject object, JsonNode node, String place) {
        String key = node.path("key").asText(place);
        if (object instanceof Identified identified && identified.getId() == null) {
            identified.setId(ids.of(key));
            if (!keys.add(key)) {
                throw wrong(place, "key " + key + " is given twice");
            }
        }
        node.fields().forEachRemaining(field -> {
            switch (field.getKey()) {
                case "key" -> named(object, field.getValue(), place);
                case "period" -> period(object, field.getValue().asText(), place);
                case "item" -> item(object, field.getValue().asText(), place);
                default -> set(object, feature(object, field.getKey(), place), field.getValue(), key);
            }
        });
    }

    /**
     * @param elsewhere ids of objects outside what was read that may be referred to
     * @throws IllegalStateException when something is referred to that no object has as its key
     */
    public void requireResolved(Set<String> elsewhere) {
        List<String> open = referred.stream()
                .filter(key -> !keys.contains(key) && !elsewhere.contains(ids.of(key))).toList();
        if (!open.isEmpty()) {
            throw new IllegalStateException(where + ": no object has the key " + open);
        }
    }

    /** On what has no id, a key is a feature like any other (the inputs of a claim have one). */
    private void named(EObject object, JsonNode value, String place) {
        if (!(object instanceof Identified)) {
            set(object, feature(object, "key", place), value, place);
        }
    }

    private void set(EObject object, EStructuralFeature feature, JsonNode value, String place) {
        String inside = place + "/" + feature.getName();
        if (feature instanceof EAttribute attribute) {
            if (attribute.isMany()) {
                value.forEach(element -> list(object, attribute).add(attributeValue(attribute, element, inside)));
            } else {
                object.eSet(attribute, attributeValue(attribute, value, inside));
            }
            return;
        }
        EClass type = ((EReference) feature).getEReferenceType();
        if (feature.isMany()) {
            List<Object> elements = list(object, feature);
            value.forEach(element -> elements.add(read(type, element, inside + "-" + elements.size())));
        } else if (object.eGet(feature) instanceof EObject present) {
            fill(present, value, inside);
        } else {
            object.eSet(feature, read(type, value, inside));
        }
    }

    private Object attributeValue(EAttribute attribute, JsonNode value, String place) {
        if (!value.isValueNode() || value.isNull() || value.isFloatingPointNumber()) {
            throw wrong(place, "write a text, a whole number, true or false; decimals as text");
        }
        String text = value.asText();
        if (text.startsWith(REFERENCE)) {
            referred.add(text.substring(1));
            text = ids.of(text.substring(1));
        }
        try {
            Object created = EcoreUtil.createFromString(attribute.getEAttributeType(), text);
            if (created == null) {
                throw wrong(place, "'" + text + "' is no " + attribute.getEAttributeType().getName());
            }
            return created;
        } catch (IllegalArgumentException | java.time.DateTimeException e) {
            throw new IllegalStateException(where + " " + place + ": '" + text + "': " + e.getMessage(), e);
        }
    }

    private void period(EObject object, String text, String place) {
        LocalDate first = text.length() == 4 ? Year.parse(text).atDay(1) : YearMonth.parse(text).atDay(1);
        LocalDate last = text.length() == 4 ? first.plusYears(1).minusDays(1) : first.plusMonths(1).minusDays(1);
        object.eSet(feature(object, "periodStart", place), first);
        object.eSet(feature(object, "periodEnd", place), last);
    }

    private void item(EObject object, String item, String place) {
        if (items.put(item, ((Identified) object).getId()) != null) {
            throw wrong(place, "item '" + item + "' is recalculated twice");
        }
    }

    private EStructuralFeature feature(EObject object, String name, String place) {
        EStructuralFeature feature = object.eClass().getEStructuralFeature(name);
        if (feature == null) {
            throw wrong(place, object.eClass().getName() + " has no " + name);
        }
        return feature;
    }

    @SuppressWarnings("unchecked")
    private static List<Object> list(EObject object, EStructuralFeature feature) {
        return (List<Object>) object.eGet(feature);
    }

    private IllegalStateException wrong(String place, String what) {
        return new IllegalStateException(where + " " + place + ": " + what);
    }
}
