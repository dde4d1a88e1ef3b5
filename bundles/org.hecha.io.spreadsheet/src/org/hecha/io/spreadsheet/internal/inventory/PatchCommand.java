package org.hecha.io.spreadsheet.internal.inventory;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.common.command.IdentityCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.hecha.io.spreadsheet.InventoryPatch;
import org.hecha.io.spreadsheet.InventoryPatch.Entry;
import org.hecha.model.base.Identified;
import org.hecha.model.base.Provenance;
import org.hecha.model.inventory.Inventory;
import org.hecha.model.inventory.Parameter;

/** Makes one command out of a patch. Used once. */
public final class PatchCommand {

    private final EditingDomain domain;
    private final Inventory inventory;
    private final Map<String, Identified> held = new HashMap<>();
    private final Map<String, Identified> added = new HashMap<>();
    private final Map<EObject, Map<EReference, List<EObject>>> additions = new LinkedHashMap<>();
    private final List<Command> changes = new ArrayList<>();

    public PatchCommand(EditingDomain domain, Inventory inventory) {
        this.domain = domain;
        this.inventory = inventory;
        for (Iterator<EObject> contents = inventory.eAllContents(); contents.hasNext();) {
            if (contents.next() instanceof Identified known && known.getId() != null) {
                held.put(known.getId(), known);
            }
        }
    }

    /**
     * @param whole whether every row was valid, so that what the file no longer has may go
     * @param label what the edit menu says
     */
    public Command of(InventoryPatch patch, boolean whole, String label) {
        for (Entry entry : patch.entries()) {
            if (entry.object().eContainer() != null) {
                throw new IllegalStateException("this result was made into a command before: " + entry.object().getId());
            }
            Identified same = held.get(entry.object().getId());
            if (same != null) {
                update(same, entry);
            } else {
                add(entry);
            }
        }
        patch.parts().forEach(this::part);
        additions.forEach((owner, homes) -> homes
                .forEach((home, objects) -> changes.add(AddCommand.create(domain, owner, home, objects))));
        if (whole) {
            Leftovers.of(patch, held).forEach((owner, homes) -> homes
                    .forEach((home, objects) -> changes.add(RemoveCommand.create(domain, owner, home, objects))));
        }
        return changes.isEmpty() ? new Nothing(label) : new CompoundCommand(label, label, changes);
    }

    private void part(EReference home, EObject wanted) {
        if (wanted.eContainer() != null) {
            throw new IllegalStateException("this result was made into a command before: " + home.getName());
        }
        if (!EcoreUtil.equals((EObject) inventory.eGet(home), wanted)) {
            changes.add(SetCommand.create(domain, inventory, home, wanted));
        }
    }

    private void add(Entry entry) {
        Identified object = entry.object();
        added.put(object.getId(), object);
        Identified newOwner = added.get(entry.ownerId());
        if (newOwner != null) {
            children(newOwner, entry.home()).add(object);
            return;
        }
        EObject owner = entry.ownerId().isEmpty() ? inventory : held.get(entry.ownerId());
        additions.computeIfAbsent(Objects.requireNonNull(owner), o -> new LinkedHashMap<>())
                .computeIfAbsent(entry.home(), h -> new ArrayList<>()).add(object);
    }

    @SuppressWarnings("unchecked")
    private static List<EObject> children(EObject owner, EReference home) {
        return (List<EObject>) owner.eGet(home);
    }

    private void update(Identified same, Entry entry) {
        Identified stated = entry.object();
        for (EStructuralFeature feature : entry.stated()) {
            Object now = same.eGet(feature);
            Object wanted = stated.eGet(feature);
            if (feature instanceof EReference && wanted instanceof Provenance provenance) {
                keepAcceptance(same, stated, provenance);
            }
            if (!equal(feature, now, wanted)) {
                Object value = wanted instanceof List<?> list ? new ArrayList<>(list) : wanted;
                changes.add(SetCommand.create(domain, same, feature, value == null ? SetCommand.UNSET_VALUE : value));
            }
        }
    }

    /** Who accepted a value accepted that value: the acceptance goes when the value changes, and only then. */
    private static void keepAcceptance(Identified same, Identified stated, Provenance wanted) {
        if (same instanceof Parameter before && stated instanceof Parameter after && before.getProvenance() != null
                && Objects.equals(before.getValue(), after.getValue()) && Objects.equals(before.getUnit(), after.getUnit())) {
            Provenance kept = before.getProvenance();
            wanted.setAcceptedBy(kept.getAcceptedBy());
            wanted.setAcceptedReason(kept.getAcceptedReason());
        }
    }

    private static boolean equal(EStructuralFeature feature, Object now, Object wanted) {
        if (!(feature instanceof EReference)) {
            return Objects.equals(now, wanted);
        }
        if (feature.isMany()) {
            @SuppressWarnings("unchecked")
            boolean same = EcoreUtil.equals((List<EObject>) now, (List<EObject>) wanted);
            return same;
        }
        return EcoreUtil.equals((EObject) now, (EObject) wanted);
    }

    /** What an import says when everything is there already. */
    private static final class Nothing extends IdentityCommand {

        Nothing(String label) {
            super(label);
        }
    }
}
