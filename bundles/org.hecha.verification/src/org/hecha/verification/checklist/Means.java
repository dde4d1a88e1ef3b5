package org.hecha.verification.checklist;

import org.hecha.core.text.Localized;
import org.hecha.core.text.Messages;

/** How a question is looked into: the four means of work on site, 查问看验. */
public enum Means {
    /** 查: originals are read. */
    READ,
    /** 问: people are asked, with open questions. */
    ASK,
    /** 看: plant, meters and work are looked at. */
    LOOK,
    /** 验: something is recomputed or tested again. */
    TEST;

    /** What it is called. */
    public Localized title() {
        return Messages.of(Means.class).text("means." + name());
    }
}
