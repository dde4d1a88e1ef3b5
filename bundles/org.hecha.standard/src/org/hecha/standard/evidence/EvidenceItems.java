package org.hecha.standard.evidence;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.hecha.core.text.Messages;
import org.hecha.core.text.Refusal;
import org.hecha.model.evidence.EvidenceItem;
import org.hecha.model.evidence.EvidenceRegister;

/** Finds items of a register by what people call them, and knows which of them still count. Without state. */
public final class EvidenceItems {

    private static final Messages MESSAGES = Messages.of(EvidenceItems.class);

    private EvidenceItems() {
    }

    /**
     * The item of that id, path, number in the register ({@code #3}) or name. Where a name belongs to several, the one
     * that still counts is meant.
     *
     * @throws Refusal where there is none, or more than one
     */
    public static EvidenceItem named(EvidenceRegister register, String named) throws Refusal {
        List<EvidenceItem> items = register.getItems();
        if (named.matches("#[0-9]{1,9}")) { //$NON-NLS-1$
            int number = Integer.parseInt(named.substring(1));
            if (number >= 1 && number <= items.size()) {
                return items.get(number - 1);
            }
        }
        Map<String, EvidenceItem> successors = successors(register);
        for (Predicate<EvidenceItem> sort : List.<Predicate<EvidenceItem>>of(item -> named.equals(item.getId()),
                item -> named.equals(item.getPath()), item -> isCalled(item, named) && counts(item, successors),
                item -> isCalled(item, named))) {
            List<EvidenceItem> found = items.stream().filter(sort).toList();
            if (found.size() > 1) {
                throw new Refusal(MESSAGES.text("itemAmbiguous", named, found.size(), //$NON-NLS-1$
                        found.stream().limit(3).map(EvidenceItem::getPath).collect(Collectors.joining(", ")))); //$NON-NLS-1$
            }
            if (!found.isEmpty()) {
                return found.get(0);
            }
        }
        throw new Refusal(MESSAGES.text(items.isEmpty() ? "noItems" : "itemUnknown", named)); //$NON-NLS-1$ //$NON-NLS-2$
    }

    /** A file of a folder was called by its path inside that folder; its name alone will do. */
    private static boolean isCalled(EvidenceItem item, String named) {
        return item.getName() != null && (item.getName().equals(named) || item.getName().endsWith('/' + named));
    }

    /** What an item is called in sentences: its name, else its path, else its id. */
    public static String label(EvidenceItem item) {
        if (item.getName() != null && !item.getName().isBlank()) {
            return item.getName();
        }
        return item.getPath() == null || item.getPath().isBlank() ? String.valueOf(item.getId()) : item.getPath();
    }

    /** Newer revisions by the id of the item that each replaces; a withdrawn revision replaces nothing. */
    public static Map<String, EvidenceItem> successors(EvidenceRegister register) {
        Map<String, EvidenceItem> successors = new HashMap<>();
        for (EvidenceItem item : register.getItems()) {
            if (!isWithdrawn(item) && item.getSupersedes() != null && !item.getSupersedes().isBlank()) {
                successors.put(item.getSupersedes(), item);
            }
        }
        return successors;
    }

    /** Whether an item was withdrawn. */
    public static boolean isWithdrawn(EvidenceItem item) {
        return item.getWithdrawnReason() != null && !item.getWithdrawnReason().isBlank();
    }

    /** Whether an item counts: neither withdrawn nor replaced. @param successors of its register */
    public static boolean counts(EvidenceItem item, Map<String, EvidenceItem> successors) {
        return !isWithdrawn(item) && !successors.containsKey(item.getId());
    }

    /** The items of a register that count, in order. */
    public static List<EvidenceItem> counting(EvidenceRegister register) {
        Map<String, EvidenceItem> successors = successors(register);
        return register.getItems().stream().filter(item -> counts(item, successors)).toList();
    }

    /** The item of that id. */
    public static Optional<EvidenceItem> find(EvidenceRegister register, String id) {
        return register.getItems().stream().filter(item -> item.getId() != null && item.getId().equals(id)).findFirst();
    }
}
