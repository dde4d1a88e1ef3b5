package org.hecha.io.spreadsheet.internal.inventory;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.hecha.core.Identities;
import org.hecha.io.spreadsheet.InventoryPatch.Entry;
import org.hecha.io.spreadsheet.Place;
import org.hecha.io.spreadsheet.internal.form.Column;
import org.hecha.io.spreadsheet.internal.form.Fields;
import org.hecha.io.spreadsheet.internal.form.Issues;
import org.hecha.io.spreadsheet.internal.form.SheetForm;
import org.hecha.io.spreadsheet.internal.form.Vocabulary;
import org.hecha.model.base.Identified;
import org.hecha.model.engagement.Engagement;
import org.hecha.model.inventory.Inventory;

/** What the sheets of one import share: the keys seen so far, what the inventory holds, and what comes out. */
final class ImportRun {

    private static final int ID_LENGTH = 36;

    private final Engagement engagement;
    private final Vocabulary vocabulary;
    private final Issues issues;
    private final Map<String, EObject> existing = new HashMap<>();
    private final Map<String, Known> inFile = new HashMap<>();
    private final Set<String> ownersWithRows = new HashSet<>();
    private final List<Entry> entries = new ArrayList<>();
    private final Map<EReference, EObject> parts = new LinkedHashMap<>();
    private final Inventory inventory;
    private final Set<SheetForm> sheets;
    private final String namespace;

    ImportRun(Engagement engagement, Inventory inventory, Vocabulary vocabulary, Issues issues,
            Set<SheetForm> sheets) {
        this.engagement = engagement;
        this.inventory = inventory;
        this.vocabulary = vocabulary;
        this.issues = issues;
        this.sheets = sheets;
        this.namespace = engagement.getId() == null ? "" : engagement.getId();
        for (Iterator<EObject> contents = inventory.eAllContents(); contents.hasNext();) {
            // Activity data are the bulk, and no row refers to them.
            if (contents.next() instanceof Identified known && known.getId() != null
                    && !(known instanceof org.hecha.model.inventory.ActivityData)) {
                existing.put(known.getId(), known);
            }
        }
    }

    /**
     * Something a row may refer to by its key.
     *
     * @param object the object, of the file or of the inventory
     * @param place its row; null where it is in the inventory alone
     * @param valid false where its row was refused
     */
    record Known(Identified object, Place place, boolean valid) {
    }

    Engagement engagement() {
        return engagement;
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    Issues issues() {
        return issues;
    }

    List<Entry> entries() {
        return entries;
    }

    /**
     * A part that the inventory has once, as it is to become: a copy of what the inventory holds, or a new one.
     *
     * @param home feature of the inventory that holds it
     */
    EObject part(EReference home) {
        return parts.computeIfAbsent(home, wanted -> inventory.eGet(wanted) instanceof EObject held
                ? EcoreUtil.copy(held) : EcoreUtil.create(wanted.getEReferenceType()));
    }

    Map<EReference, EObject> parts() {
        return parts;
    }

    /** Whether the file has a sheet of that form. */
    boolean has(SheetForm form) {
        return sheets.contains(form);
    }

    /**
     * The id that belongs to a key: the same in every import into this engagement. A key that is an id, as exports
     * write it, is that id.
     */
    String id(EClass type, String key) {
        return isId(key) ? key : Identities.named(namespace, type.getName() + '\n' + key);
    }

    static boolean isId(String key) {
        if (key.length() != ID_LENGTH) {
            return false;
        }
        for (int i = 0; i < ID_LENGTH; i++) {
            char c = key.charAt(i);
            boolean dash = i == 8 || i == 13 || i == 18 || i == 23;
            if (dash != (c == '-') || !dash && (c > 'f' || Character.digit(c, 16) < 0)) {
                return false;
            }
        }
        return true;
    }

    /** Remembers a row by its key; a key that was there before is an issue of the later row. */
    void register(Fields row, Column column, String key, Identified object) {
        object.setId(id(object.eClass(), key));
        Known before = inFile.get(object.getId());
        if (before != null) {
            row.wrong(column, "keyTwice", key, before.place().row());
        } else {
            inFile.put(object.getId(), new Known(object, row.place(), row.valid()));
        }
    }

    /** Takes a valid row. */
    void add(Identified object, String ownerId, EReference home, List<EStructuralFeature> stated) {
        entries.add(new Entry(object, ownerId, home, stated));
    }

    /** What a key means: a row of this file, else an object that the inventory holds already; null for nothing. */
    Known find(EClass type, String key) {
        Known known = inFile.get(id(type, key));
        // A key that is an id names one object of whatever type; it is meant only where the type fits.
        if (known != null && type.isInstance(known.object())) {
            return known;
        }
        EObject held = existing.get(id(type, key));
        held = held == null ? existing.get(key) : held;
        return type.isInstance(held) ? new Known((Identified) held, null, true) : null;
    }

    /** The object of that id as the inventory holds it, or null. */
    EObject held(String id) {
        return existing.get(id);
    }

    /** Notes that a source has rows of activity data in this file, right or wrong. */
    void hasRows(String sourceId) {
        ownersWithRows.add(sourceId);
    }

    boolean rowsFor(String sourceId) {
        return ownersWithRows.contains(sourceId);
    }
}
