package org.hecha.verification.process;

import java.util.Objects;
import java.util.Set;

import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * A part of the engagement that a sign-off covers: one of its four files, with what is left out. Immutable.
 *
 * @param root the file
 * @param only features of its root alone that are covered; empty = all
 * @param except features left out wherever they occur, as {@code Class.feature}
 */
public record Cover(Root root, Set<String> only, Set<String> except) {

    /** The files of an engagement. */
    public enum Root {
        ENGAGEMENT, INVENTORY, EVIDENCE, FINDINGS
    }

    public Cover {
        Objects.requireNonNull(root);
        only = Set.copyOf(only);
        except = Set.copyOf(except);
    }

    /** Whether a feature is covered; {@code ofRoot} where it is asked for the root itself. */
    public boolean covers(EStructuralFeature feature, boolean ofRoot) {
        if (ofRoot && !only.isEmpty() && !only.contains(feature.getName())) {
            return false;
        }
        return !except.contains(feature.getEContainingClass().getName() + '.' + feature.getName());
    }
}
