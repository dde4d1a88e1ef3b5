package org.hecha.standard.evidence;

import java.util.List;
import java.util.Optional;

/**
 * The folder of evidence beside its register. Immutable.
 *
 * @param items one per item asked, in the same order
 * @param extra paths, with /, of files in the folder that no item asked names or was found under; sorted
 */
public record FolderState(List<FileState> items, List<String> extra) {

    public FolderState {
        items = List.copyOf(items);
        extra = List.copyOf(extra);
    }

    /** What was found about an item. */
    public Optional<FileState> of(String itemId) {
        return items.stream().filter(state -> state.itemId().equals(itemId)).findFirst();
    }
}
