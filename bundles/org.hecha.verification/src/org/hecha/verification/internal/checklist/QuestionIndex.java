package org.hecha.verification.internal.checklist;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.hecha.core.text.Messages;
import org.hecha.model.fieldwork.ChecklistItem;
import org.hecha.model.inventory.EmissionSource;
import org.hecha.model.inventory.Facility;
import org.hecha.verification.internal.checklist.Answering.Misfit;
import org.hecha.verification.internal.checklist.Answering.Part;

/** The questions of a checklist by the names people give them: the id, or {@code ID@NAME} of a source or facility. */
final class QuestionIndex {

    private static final Messages MESSAGES = Messages.of(QuestionIndex.class);

    private final List<ChecklistItem> items;
    private final Map<String, ChecklistItem> byId = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();

    QuestionIndex(Opened opened) {
        items = opened.checklist().getItems();
        items.forEach(item -> byId.putIfAbsent(item.getItemId(), item));
        for (EmissionSource source : opened.document().inventory().getSources()) {
            names.put(source.getId(), source.getName());
        }
        for (Facility facility : opened.document().inventory().getFacilities()) {
            names.put(facility.getId(), facility.getName());
        }
    }

    ChecklistItem find(String named) throws Misfit {
        ChecklistItem item = byId.get(named);
        if (item != null) {
            return item;
        }
        List<ChecklistItem> alike = items.stream().filter(one -> readable(one.getItemId()).equals(named)).toList();
        if (alike.size() == 1) {
            return alike.get(0);
        }
        List<ChecklistItem> near = alike.isEmpty()
                ? items.stream().filter(one -> Asked.declaredId(one.getItemId()).equals(Asked.declaredId(named))).toList()
                : alike;
        throw new Misfit(Part.ITEM, MESSAGES.text(near.isEmpty() ? "itemUnknown" : "itemAmbiguous", named,
                near.stream().limit(5).map(ChecklistItem::getItemId).collect(Collectors.joining(", "))));
    }

    /** The id with the name in place of the id of the source or facility. */
    private String readable(String itemId) {
        String name = names.get(Asked.subjectId(itemId));
        return name == null ? String.valueOf(itemId) : Asked.declaredId(itemId) + FormData.FOR + name;
    }
}
