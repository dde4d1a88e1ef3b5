package org.hecha.ui.evidence.internal.view;

import java.util.List;

import org.hecha.core.text.Localized;
import org.hecha.ui.widgets.document.Pages;
import org.hecha.ui.widgets.document.SheetContent;

/** What of a file is shown. */
public sealed interface Content {

    /** Pages of a PDF or a picture; whoever shows them closes them. */
    record OfPages(Pages pages) implements Content {

        @Override
        public void close() {
            pages.close();
        }
    }

    /** A table. */
    record OfSheets(List<SheetContent> sheets) implements Content {
    }

    /** A text, with its line ends as they are stored. */
    record OfText(String text) implements Content {
    }

    /** Nothing, and why. */
    record Unseen(Localized sentence) implements Content {
    }

    /** To be called where it is not shown after all. */
    default void close() {
        // Most hold nothing open.
    }
}
