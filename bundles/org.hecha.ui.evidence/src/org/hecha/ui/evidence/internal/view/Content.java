package org.hecha.ui.evidence.internal.view;

import java.util.List;
import java.util.Optional;

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

    /**
     * A table.
     *
     * @param csv whether it is a CSV file, which has one sheet, whatever it is called
     * @param chars for a CSV file: where its characters lie; empty where that is not known
     */
    record OfSheets(List<SheetContent> sheets, boolean csv, Optional<CharCells> chars) implements Content {
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
