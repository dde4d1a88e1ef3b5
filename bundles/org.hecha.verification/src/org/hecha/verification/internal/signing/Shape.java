package org.hecha.verification.internal.signing;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.hecha.model.base.BasePackage;
import org.hecha.verification.process.Cover;

/**
 * How the covered features of a class are fingerprinted.
 *
 * @param values plain values: one fingerprint each
 * @param nested one contained object without an id: its fields under the name of the feature
 * @param entries contained objects without ids: one fingerprint per place
 * @param children contained objects with ids: an object each
 */
record Shape(List<EStructuralFeature> values, List<EReference> nested, List<EReference> entries,
        List<EReference> children) {

    static Shape of(EClass type, Cover cover, boolean root) {
        Shape shape = new Shape(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (EStructuralFeature feature : type.getEAllStructuralFeatures()) {
            if (feature == BasePackage.Literals.IDENTIFIED__ID || feature.isTransient() || feature.isDerived()
                    || !cover.covers(feature, root)) {
                continue;
            }
            if (!(feature instanceof EReference reference) || !reference.isContainment()) {
                shape.values.add(feature);
            } else if (identified(reference)) {
                shape.children.add(reference);
            } else {
                (reference.isMany() ? shape.entries : shape.nested).add(reference);
            }
        }
        return shape;
    }

    static boolean identified(EReference reference) {
        return BasePackage.Literals.IDENTIFIED.isSuperTypeOf(reference.getEReferenceType());
    }
}
