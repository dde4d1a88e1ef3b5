package org.hecha.evidence;

/** What to do with a file whose content the register has already, or that comes twice in one go. */
public enum SameContent {
    /** Refuse the whole batch and say which file it is. */
    REFUSE,
    /** Leave that file out and tell. */
    LEAVE_OUT,
    /** Take it in as a further item and tell. */
    TAKE
}
