package org.hecha.standard.iso14064.internal.check;

/** A check of clause 9.3.1: content of the report that the model can show. Subclasses say which letter it is. */
abstract class ReportContent extends MissingItems {

    ReportContent(String letter) {
        super("ISO14064-1-9.3.1-" + letter);
    }
}
