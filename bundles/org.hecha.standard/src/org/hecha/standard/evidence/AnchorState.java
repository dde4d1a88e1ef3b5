package org.hecha.standard.evidence;

/** Whether a place in a file still is what it was when somebody pointed at it. */
public enum AnchorState {
    /** The file is the same and the quoted content stands there. */
    HOLDS,
    /** The file is not the one that was pointed into. */
    FILE_CHANGED,
    /** The file, or the item it belongs to, is not there or cannot be read. */
    FILE_MISSING,
    /** The file is the same but has no such page, sheet, row or rectangle. */
    PLACE_GONE,
    /** The file is the same but what was kept as quoted is not what stands there. */
    QUOTE_DIFFERS
}
