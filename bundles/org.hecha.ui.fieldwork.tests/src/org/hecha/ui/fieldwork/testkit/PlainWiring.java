package org.hecha.ui.fieldwork.testkit;

import java.io.File;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.net.URL;

import javax.xml.parsers.DocumentBuilderFactory;

import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * Makes the components that the folders of the class path describe, as the component runtime would: constructor references,
 * fields and bind methods, one instance each. Enough for components without properties.
 */
final class PlainWiring {

    private final List<Element> components = new ArrayList<>();
    private final Map<Element, ClassLoader> loaders = new HashMap<>();
    private final Map<Element, Object> made = new HashMap<>();

    static PlainWiring ofClassPath() {
        try {
            PlainWiring wiring = new PlainWiring();
            Enumeration<URL> folders = PlainWiring.class.getClassLoader().getResources("OSGI-INF");
            for (URL folder : Collections.list(folders)) {
                File[] files = "file".equals(folder.getProtocol()) ? new File(folder.toURI()).listFiles((dir, name) -> name.endsWith(".xml")) : null;
                ClassLoader loader = files == null ? null : BundleLoader.of(new File(folder.toURI()).getParentFile());
                for (File file : files == null ? new File[0] : files) {
                    Element component = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file).getDocumentElement();
                    wiring.components.add(component);
                    wiring.loaders.put(component, loader);
                }
            }
            return wiring;
        } catch (Exception e) {
            throw new AssertionError("the component descriptions cannot be read", e);
        }
    }

    Object one(String type) {
        List<Object> all = all(type);
        if (all.isEmpty()) {
            throw new AssertionError("no component provides " + type);
        }
        return all.get(0);
    }

    private List<Object> all(String type) {
        List<Object> found = new ArrayList<>();
        for (Element component : List.copyOf(components)) {
            if (elements(component, "provide").stream().anyMatch(one -> type.equals(one.getAttribute("interface")))) {
                found.add(make(component));
            }
        }
        return found;
    }

    private Object make(Element component) {
        Object there = made.get(component);
        if (there != null) {
            return there;
        }
        String name = elements(component, "implementation").get(0).getAttribute("class");
        try {
            List<Element> references = elements(component, "reference");
            int count = component.hasAttribute("init") ? Integer.parseInt(component.getAttribute("init")) : 0;
            Object[] arguments = new Object[count];
            references.stream().filter(one -> one.hasAttribute("parameter"))
                    .forEach(one -> arguments[Integer.parseInt(one.getAttribute("parameter"))] = value(one));
            Constructor<?> constructor = Arrays.stream(Class.forName(name, true, loaders.get(component)).getDeclaredConstructors())
                    .filter(one -> one.getParameterCount() == count).findFirst().orElseThrow();
            constructor.setAccessible(true);
            Object object = constructor.newInstance(arguments);
            made.put(component, object);
            for (Element reference : references) {
                bind(object, reference);
            }
            return object;
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(name + " cannot be made", e);
        }
    }

    private Object value(Element reference) {
        List<Object> all = all(reference.getAttribute("interface"));
        return switch (reference.getAttribute("cardinality")) {
            case "0..n", "1..n" -> all;
            case "0..1" -> all.isEmpty() ? null : all.get(0);
            default -> one(reference.getAttribute("interface"));
        };
    }

    private void bind(Object object, Element reference) throws ReflectiveOperationException {
        if (reference.hasAttribute("bind")) {
            Method bind = Arrays.stream(object.getClass().getDeclaredMethods())
                    .filter(one -> one.getName().equals(reference.getAttribute("bind"))).findFirst().orElseThrow();
            bind.setAccessible(true);
            for (Object service : all(reference.getAttribute("interface"))) {
                bind.invoke(object, service);
            }
        } else if (reference.hasAttribute("field")) {
            Field field = object.getClass().getDeclaredField(reference.getAttribute("field"));
            field.setAccessible(true);
            if (field.get(object) instanceof java.util.Collection<?>) {
                @SuppressWarnings("unchecked")
                java.util.Collection<Object> collected = (java.util.Collection<Object>) field.get(object);
                collected.addAll(all(reference.getAttribute("interface")));
            } else {
                field.set(object, value(reference));
            }
        }
    }

    private static List<Element> elements(Element parent, String name) {
        NodeList nodes = parent.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }
}
