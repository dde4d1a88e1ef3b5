package org.hecha.core.internal.xmi;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.xmi.XMIResource;
import org.eclipse.emf.ecore.xmi.XMLResource;

/**
 * Writes the same bytes as EMF's XMI writer, for models like ours (containments and attributes, no references across),
 * straight into a stream: EMF's holds the whole document in memory first. Used once, by one thread.
 */
public final class ModelWriter {

    private final XmlOutput out;
    private final Map<EClass, Form> forms = new HashMap<>();
    private final List<byte[]> indents = new ArrayList<>();
    private final SortedMap<String, String> namespaces = new TreeMap<>();
    private boolean typed;

    private ModelWriter(XmlOutput out) {
        this.out = out;
    }

    /** What is written of the objects of one class, in which order. */
    private record Form(List<Part> attributes, List<Part> elements) {
    }

    /** One feature, with its name as bytes. */
    private record Part(int id, byte[] name, EStructuralFeature feature) {

        String text(Object value) {
            EDataType type = ((EAttribute) feature).getEAttributeType();
            return type.getEPackage().getEFactoryInstance().convertToString(type, value);
        }

        boolean isContainment() {
            return feature instanceof EReference;
        }
    }

    /**
     * Writes {@code root} with everything below it; does not close {@code stream}.
     *
     * @throws UnwritableCharacterException when a text holds what XML cannot
     */
    public static void write(EObject root, OutputStream stream) throws IOException {
        XmlOutput out = new XmlOutput(stream);
        new ModelWriter(out).document((InternalEObject) root);
        out.flush();
    }

    private void document(InternalEObject root) throws IOException {
        names(root.eClass());
        survey(root);
        print("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<"); //$NON-NLS-1$
        byte[] name = bytes(qualified(root.eClass()));
        out.plain(name);
        print(" xmi:version=\"" + XMIResource.VERSION_VALUE + "\" xmlns:xmi=\"" + XMIResource.XMI_URI + '"'); //$NON-NLS-1$ //$NON-NLS-2$
        if (typed) {
            print(" xmlns:xsi=\"" + XMLResource.XSI_URI + '"'); //$NON-NLS-1$
        }
        for (Map.Entry<String, String> namespace : namespaces.entrySet()) {
            print(" xmlns:" + namespace.getKey() + "=\"" + namespace.getValue() + '"'); //$NON-NLS-1$ //$NON-NLS-2$
        }
        content(root, name, 0);
    }

    /** Finds out before the first byte which namespaces the document needs. */
    private void survey(InternalEObject object) {
        for (Part part : form(object.eClass()).elements()) {
            if (part.isContainment()) {
                for (InternalEObject child : children(object, part)) {
                    if (child.eClass() != part.feature().getEType()) {
                        typed = true;
                        names(child.eClass());
                    }
                    survey(child);
                }
            }
        }
    }

    private void names(EClass type) {
        namespaces.put(type.getEPackage().getNsPrefix(), type.getEPackage().getNsURI());
    }

    private static String qualified(EClass type) {
        return type.getEPackage().getNsPrefix() + ':' + type.getName();
    }

    /** What comes after the name of an element and its type. */
    private void content(InternalEObject object, byte[] name, int depth) throws IOException {
        Form form = form(object.eClass());
        for (Part part : form.attributes()) {
            Object value = object.eIsSet(part.id()) ? object.eGet(part.id(), true, true) : null;
            String text = value == null ? null : part.text(value);
            if (text != null) {
                out.plain(' ');
                out.plain(part.name());
                out.plain('=');
                out.plain('"');
                out.attribute(text);
                out.plain('"');
            }
        }
        boolean empty = true;
        for (Part part : form.elements()) {
            if (object.eIsSet(part.id())) {
                if (empty) {
                    print(">\n"); //$NON-NLS-1$
                    empty = false;
                }
                elements(object, part, depth + 1);
            }
        }
        if (empty) {
            print("/>\n"); //$NON-NLS-1$
        } else {
            out.plain(indent(depth));
            end(name);
        }
    }

    private void elements(InternalEObject object, Part part, int depth) throws IOException {
        if (part.isContainment()) {
            for (InternalEObject child : children(object, part)) {
                start(part, depth);
                if (child.eClass() != part.feature().getEType()) {
                    print(" xsi:type=\"" + qualified(child.eClass()) + '"'); //$NON-NLS-1$
                }
                content(child, part.name(), depth);
            }
            return;
        }
        for (Object value : (List<?>) object.eGet(part.id(), true, true)) {
            start(part, depth);
            out.plain('>');
            out.text(part.text(value));
            end(part.name());
        }
    }

    private void start(Part part, int depth) throws IOException {
        out.plain(indent(depth));
        out.plain('<');
        out.plain(part.name());
    }

    private void end(byte[] name) throws IOException {
        print("</"); //$NON-NLS-1$
        out.plain(name);
        print(">\n"); //$NON-NLS-1$
    }

    @SuppressWarnings("unchecked")
    private static List<InternalEObject> children(InternalEObject object, Part part) {
        if (!object.eIsSet(part.id())) {
            return List.of();
        }
        Object value = object.eGet(part.id(), true, true);
        return part.feature().isMany() ? (List<InternalEObject>) value : List.of((InternalEObject) value);
    }

    private Form form(EClass type) {
        Form form = forms.get(type);
        if (form == null) {
            form = new Form(new ArrayList<>(), new ArrayList<>());
            for (EStructuralFeature feature : type.getEAllStructuralFeatures()) {
                if (!feature.isTransient()) {
                    boolean attribute = feature instanceof EAttribute && !feature.isMany();
                    (attribute ? form.attributes() : form.elements())
                            .add(new Part(type.getFeatureID(feature), bytes(feature.getName()), feature));
                }
            }
            forms.put(type, form);
        }
        return form;
    }

    private byte[] indent(int depth) {
        while (indents.size() <= depth) {
            indents.add(XmlOutput.indent(indents.size()));
        }
        return indents.get(depth);
    }

    private void print(String ascii) throws IOException {
        out.plain(bytes(ascii));
    }

    private static byte[] bytes(String ascii) {
        return ascii.getBytes(StandardCharsets.US_ASCII);
    }
}
