package org.hecha.core.internal.xmi;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.xmi.XMIResource;
import org.eclipse.emf.ecore.xmi.XMLResource;

/**
 * Reads the XMI form that we write, by the metamodel alone, faster than an XML parser passes over it: features are
 * looked up once per class, equal values are one object, nothing is made that is not kept. It takes nothing that EMF's
 * loader would not take, and gives the same objects; whatever is in any other form (another encoding, a document type,
 * {@code xmi:XMI}, proxies, comments, faults) it leaves to that loader, which also words the refusal. Used once, by one
 * thread.
 */
public final class ModelReader {

    private static final byte[] DECLARATION = bytes("<?xml version=\"1.0\" encoding=\"UTF-8\"?>"); //$NON-NLS-1$
    private static final byte[] END = bytes("</"); //$NON-NLS-1$
    private static final byte[] EMPTY = bytes("/>"); //$NON-NLS-1$
    private static final byte[] XMLNS = bytes("xmlns:"); //$NON-NLS-1$
    private static final byte[] XMI_VERSION = bytes("xmi:version"); //$NON-NLS-1$
    private static final byte[] XSI_TYPE = bytes(" xsi:type=\""); //$NON-NLS-1$

    /** Stands for {@code xmi:version} beside the bits of the features: no class of ours has so many. */
    private static final long VERSION_BIT = 1L << Long.SIZE - 1;

    private final EPackage.Registry packages;
    private final XmlBytes xml;
    private final Map<EClass, ClassPlan> plans = new HashMap<>();
    private final Map<String, String> namespaces = new HashMap<>();
    private final Deque<Level> levels = new ArrayDeque<>();

    /** An element that is open: its name, the object it stands for, and how its class is read. */
    private record Level(byte[] name, InternalEObject object, ClassPlan plan) {
    }

    private ModelReader(EPackage.Registry packages, XmlBytes xml) {
        this.packages = packages;
        this.xml = xml;
    }

    /**
     * The root object that {@code content} holds; empty where it is not in the form that we write.
     *
     * @param packages the packages that are known, by namespace
     */
    public static Optional<EObject> read(byte[] content, EPackage.Registry packages) {
        try {
            return Optional.of(new ModelReader(packages, new XmlBytes(content)).document());
        } catch (UnusualFormException e) {
            // not hidden: EMF's loader reads it next and says what is wrong, with line and column
            return Optional.empty();
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private EObject document() throws UnusualFormException {
        xml.need(DECLARATION);
        xml.space();
        InternalEObject root = root();
        while (!levels.isEmpty()) {
            xml.space();
            if (xml.take(END)) {
                xml.need(levels.pop().name());
                xml.need('>');
            } else {
                child(levels.peek());
            }
        }
        xml.space();
        if (!xml.atEnd()) {
            throw new UnusualFormException("something after the root"); //$NON-NLS-1$
        }
        return root;
    }

    private InternalEObject root() throws UnusualFormException {
        xml.need('<');
        xml.name();
        String name = xml.word();
        int attributes = xml.position();
        namespaces();
        ClassPlan plan = plan(type(name));
        InternalEObject root = plan.create();
        xml.back(attributes);
        long seen = 0;
        while (more()) {
            xml.name();
            if (xml.is(XMI_VERSION)) {
                seen = once(seen, VERSION_BIT);
                version();
            } else if (xml.startsWith(XMLNS)) {
                xml.need('=');
                xml.value();
            } else {
                seen = attribute(root, plan, seen);
            }
        }
        close(bytes(name), root, plan);
        return root;
    }

    /** What the root's attributes say of namespaces. They are the only ones: elsewhere a declaration is unusual. */
    private void namespaces() throws UnusualFormException {
        while (more()) {
            xml.name();
            String name = xml.word();
            xml.need('=');
            xml.value();
            if (name.startsWith("xmlns:")) { //$NON-NLS-1$
                String prefix = name.substring("xmlns:".length()); //$NON-NLS-1$
                String namespace = xml.string();
                if (!prefix.matches("[A-Za-z]+") || prefix.startsWith("xml") || namespace.isEmpty() //$NON-NLS-1$ //$NON-NLS-2$
                        || namespaces.put(prefix, namespace) != null) {
                    throw new UnusualFormException(name);
                }
            }
        }
        // what the tag ends with is looked at when it is read again
    }

    private void version() throws UnusualFormException {
        xml.need('=');
        xml.value();
        if (!XMIResource.XMI_URI.equals(namespaces.get("xmi")) || !xml.string().equals(XMIResource.VERSION_VALUE)) { //$NON-NLS-1$
            throw new UnusualFormException("xmi:version"); //$NON-NLS-1$
        }
    }

    private void child(Level above) throws UnusualFormException {
        xml.need('<');
        xml.name();
        Slot slot = above.plan().slot(xml);
        if (slot.contained() != null) {
            contained(above.object(), slot);
        } else if (slot.isTextElement()) {
            xml.need('>');
            xml.text();
            slot.take(above.object(), xml);
            xml.need(END);
            xml.need(slot.name());
            xml.need('>');
        } else {
            throw new UnusualFormException(xml.word());
        }
    }

    private void contained(InternalEObject owner, Slot slot) throws UnusualFormException {
        ClassPlan plan = plan(xml.take(XSI_TYPE) ? below(slot.contained()) : slot.contained());
        InternalEObject object = plan.create();
        long seen = 0;
        int next = 0;
        for (int i = plan.opened(xml, next); i >= 0; i = plan.opened(xml, next)) {
            Slot attribute = plan.attribute(i);
            xml.openValue();
            attribute.take(object, xml);
            seen |= 1L << attribute.id();
            next = i + 1;
        }
        // whatever is left is in another order or written with other blanks
        while (more()) {
            xml.name();
            seen = attribute(object, plan, seen);
        }
        slot.take(owner, object);
        close(slot.name(), object, plan);
    }

    /** The class that {@code xsi:type} names; it comes first, because nothing can be set before it is known. */
    private EClass below(EClass declared) throws UnusualFormException {
        xml.openValue();
        EClass type = type(xml.string());
        if (!XMLResource.XSI_URI.equals(namespaces.get("xsi")) || !declared.isSuperTypeOf(type)) { //$NON-NLS-1$
            throw new UnusualFormException(type.getName());
        }
        return type;
    }

    private long attribute(InternalEObject object, ClassPlan plan, long seen) throws UnusualFormException {
        Slot slot = plan.slot(xml);
        if (!slot.isAttribute()) {
            throw new UnusualFormException(xml.word());
        }
        xml.need('=');
        xml.value();
        slot.take(object, xml);
        return once(seen, 1L << slot.id());
    }

    private static long once(long seen, long bit) throws UnusualFormException {
        if ((seen & bit) != 0) {
            throw new UnusualFormException("an attribute twice"); //$NON-NLS-1$
        }
        return seen | bit;
    }

    /** Whether another attribute comes before the tag ends. */
    private boolean more() throws UnusualFormException {
        boolean apart = xml.space();
        if (xml.endsTag()) {
            return false;
        }
        if (!apart) {
            throw new UnusualFormException("attributes without a space between them"); //$NON-NLS-1$
        }
        return true;
    }

    /** Goes past the end of a start tag; an element that is not empty stays open. */
    private void close(byte[] name, InternalEObject object, ClassPlan plan) throws UnusualFormException {
        if (!xml.take(EMPTY)) {
            xml.need('>');
            levels.push(new Level(name, object, plan));
        }
    }

    private EClass type(String name) throws UnusualFormException {
        int colon = name.indexOf(':');
        String namespace = colon < 0 ? null : namespaces.get(name.substring(0, colon));
        EPackage known = namespace == null ? null : packages.getEPackage(namespace);
        if (known != null && known.getEClassifier(name.substring(colon + 1)) instanceof EClass type) {
            return type;
        }
        throw new UnusualFormException(name);
    }

    private ClassPlan plan(EClass type) throws UnusualFormException {
        ClassPlan plan = plans.get(type);
        if (plan == null) {
            plan = new ClassPlan(type);
            plans.put(type, plan);
        }
        return plan;
    }
}
