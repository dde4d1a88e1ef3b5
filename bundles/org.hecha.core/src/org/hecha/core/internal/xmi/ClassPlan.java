package org.hecha.core.internal.xmi;

import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EFactory;
import org.eclipse.emf.ecore.InternalEObject;

/** How the elements of one class are read. */
final class ClassPlan {

    private final EClass type;
    private final EFactory factory;
    private final Slot[] slots;
    private final Slot[] attributes;

    ClassPlan(EClass type) throws UnusualFormException {
        if (type.isAbstract() || type.isInterface() || type.getFeatureCount() >= Long.SIZE) {
            throw new UnusualFormException(type.getName());
        }
        this.type = type;
        this.factory = type.getEPackage().getEFactoryInstance();
        this.slots = type.getEAllStructuralFeatures().stream()
                .filter(feature -> feature.isChangeable() && !feature.isTransient() && !feature.isDerived())
                .map(feature -> new Slot(type, feature)).toArray(Slot[]::new);
        this.attributes = Stream.of(slots).filter(Slot::isAttribute).toArray(Slot[]::new);
    }

    /**
     * Goes past the beginning of an attribute, up to its value, where it is written as we write it.
     *
     * @param from attributes that cannot come any more, as ours come in the order of the features
     * @return its index in that order, or -1
     */
    int opened(XmlBytes xml, int from) {
        for (int i = from; i < attributes.length; i++) {
            if (xml.take(attributes[i].opening())) {
                return i;
            }
        }
        return -1;
    }

    /** The attribute with that index. */
    Slot attribute(int index) {
        return attributes[index];
    }

    InternalEObject create() {
        return (InternalEObject) factory.create(type);
    }

    /** The feature whose name {@code xml} kept last. */
    Slot slot(XmlBytes xml) throws UnusualFormException {
        for (Slot slot : slots) {
            if (xml.is(slot.name())) {
                return slot;
            }
        }
        throw new UnusualFormException(xml.word());
    }
}
