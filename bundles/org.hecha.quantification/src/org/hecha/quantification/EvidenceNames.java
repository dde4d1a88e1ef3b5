package org.hecha.quantification;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.hecha.model.evidence.EvidenceItem;
import org.hecha.model.evidence.EvidenceRegister;

/** What pieces of evidence are called: their number in the register, the name of the file and where it lies. Immutable. */
public final class EvidenceNames {

    /** Knows no evidence: ids stand for themselves. */
    public static final EvidenceNames NONE = new EvidenceNames(Map.of());

    private final Map<String, String> names;

    private EvidenceNames(Map<String, String> names) {
        this.names = Map.copyOf(names);
    }

    /** The names of everything in a register. */
    public static EvidenceNames of(EvidenceRegister register) {
        Map<String, String> names = new HashMap<>();
        List<EvidenceItem> items = register.getItems();
        for (int i = 0; i < items.size(); i++) {
            EvidenceItem item = items.get(i);
            if (item.getId() != null) {
                names.put(item.getId(), name(i + 1, item));
            }
        }
        return new EvidenceNames(names);
    }

    private static String name(int number, EvidenceItem item) {
        String path = item.getPath() == null ? "" : item.getPath();
        String name = item.getName() == null || item.getName().isBlank() ? path.substring(path.lastIndexOf('/') + 1)
                : item.getName();
        return "#" + number + (name.isBlank() ? "" : " " + name) + (path.isBlank() ? "" : " (" + path + ")");
    }

    /** The name of a piece of evidence; its id where the register does not have it. */
    public String of(String id) {
        return names.getOrDefault(id, id);
    }
}
