package org.hecha.core.internal.xmi;

import java.nio.charset.StandardCharsets;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.InternalEList;

/** One feature of one class, with what reading it a million times should look up only once. */
final class Slot {

    private final byte[] name;
    private final byte[] opening;
    private final int id;
    private final boolean many;
    private final EReference containment;
    private final SharedValues values;

    Slot(EClass owner, EStructuralFeature feature) {
        this.name = feature.getName().getBytes(StandardCharsets.UTF_8);
        this.opening = (' ' + feature.getName() + "=\"").getBytes(StandardCharsets.UTF_8); //$NON-NLS-1$
        this.id = owner.getFeatureID(feature);
        this.many = feature.isMany();
        this.containment = feature instanceof EReference reference && reference.isContainment() ? reference : null;
        this.values = feature instanceof EAttribute attribute ? new SharedValues(attribute.getEAttributeType()) : null;
    }

    /** The name of the attribute or element. */
    byte[] name() {
        return name;
    }

    /** The attribute as we write it, up to its value. */
    byte[] opening() {
        return opening;
    }

    int id() {
        return id;
    }

    /** Whether an XML attribute holds it. */
    boolean isAttribute() {
        return values != null && !many;
    }

    /** Whether each of its values is an element with text. */
    boolean isTextElement() {
        return values != null && many;
    }

    /** The class of the elements that hold it, unless they name a class below it; null where none do. */
    EClass contained() {
        return containment == null ? null : containment.getEReferenceType();
    }

    /** Sets or adds the value that {@code xml} kept last. */
    void take(InternalEObject owner, XmlBytes xml) throws UnusualFormException {
        Object value = values.of(xml);
        if (many) {
            list(owner).addUnique(value);
        } else {
            owner.eSet(id, value);
        }
    }

    void take(InternalEObject owner, InternalEObject child) throws UnusualFormException {
        if (many) {
            list(owner).addUnique(child);
        } else if (owner.eIsSet(id)) {
            throw new UnusualFormException("a second value of " + containment.getName()); //$NON-NLS-1$
        } else {
            owner.eSet(id, child);
        }
    }

    @SuppressWarnings("unchecked")
    private InternalEList<Object> list(InternalEObject owner) {
        return (InternalEList<Object>) owner.eGet(id, false, true);
    }
}
