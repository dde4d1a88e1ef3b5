package org.hecha.ui;

import org.hecha.core.text.Refusal;

/** Tells the user of an expected failure, in one sentence. UI thread; returns when it was read. */
@FunctionalInterface
public interface Reporter {

    void tell(Refusal refusal);
}
