package org.hecha.ui;

import org.hecha.core.EngagementDocument;
import org.hecha.core.text.Refusal;

/** What is done to an engagement before it is saved. UI thread. */
@FunctionalInterface
public interface BeforeSave {

    /** Changes the document by commands, where there is something to change. @throws Refusal when that failed */
    void prepare(EngagementDocument document) throws Refusal;
}
