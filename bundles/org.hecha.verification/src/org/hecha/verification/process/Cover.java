package org.hecha.verification.process;

import java.util.Objects;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.hecha.model.engagement.Engagement;

/**
 * A part of the engagement that a sign-off covers: one of its four files, with what is left out. Immutable.
 *
 * @param root the file
 * @param only features of its root alone that are covered; empty = all
 * @param except features left out wherever they occur, as {@code Class.feature}; objects made by a member in some role,
 *        as {@code Class@feature:ROLE}, where the feature names the member
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

    /** Whether an object is left out for the role of the member who made it. */
    public boolean leavesOut(EObject object, EObject engagement) {
        String type = object.eClass().getName() + '@';
        return except.stream().filter(each -> each.startsWith(type)).anyMatch(each -> {
            String[] parts = each.substring(type.length()).split(":", 2);
            Object by = object.eGet(object.eClass().getEStructuralFeature(parts[0]));
            return engagement instanceof Engagement root && root.getTeam().stream().anyMatch(member ->
                    String.valueOf(member.getId()).equals(by) && member.getRole().getName().equals(parts[1]));
        });
    }

    /** Whether a feature is covered; {@code ofRoot} where it is asked for the root itself. */
    public boolean covers(EStructuralFeature feature, boolean ofRoot) {
        if (ofRoot && !only.isEmpty() && !only.contains(feature.getName())) {
            return false;
        }
        return !except.contains(feature.getEContainingClass().getName() + '.' + feature.getName());
    }
}
