package org.hecha.core.internal.xmi;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EFactory;
import org.eclipse.emf.ecore.InternalEObject;

/** How the elements of one class are read. */
final class ClassPlan {

    private final EClass type;
    private final EFactory factory;
    private final Slot[] slots;

    ClassPlan(EClass type) throws UnusualFormException {
        if (type.isAbstract() || type.isInterface() || type.getFeatureCount() >= Long.SIZE) {
            throw new UnusualFormException(type.getName());
        }
        this.type = type;
        this.factory = type.getEPackage().getEFactoryInstance();
        this.slots = type.getEAllStructuralFeatures().stream()
                .filter(feature -> feature.isChangeable() && !feature.isTransient() && !feature.isDerived())
                .map(feature -> new Slot(type, feature)).toArray(Slot[]::new);
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
