package org.hecha.ui.evidence.internal.view;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.hecha.core.text.Refusal;
import org.hecha.standard.table.TableCell;
import org.hecha.standard.table.TableFile;
import org.hecha.standard.table.TableFiles;
import org.hecha.standard.table.TableSheet;
import org.hecha.ui.widgets.document.SheetContent;

/** Reads the sheets of a file as texts, as much as fits into memory. One thread. */
final class SheetReading {

    private static final int MOST_CELLS = 6_000_000;
    /** Repeated words are kept once, up to this many. */
    private static final int MOST_WORDS = 100_000;
    private static final int ASK_EVERY = 1_000;
    private static final String[] NO_CELLS = {};

    private final IProgressMonitor monitor;
    private final Map<String, String> words = new HashMap<>();
    private int cells;
    private int columns;
    private boolean cut;

    SheetReading(IProgressMonitor monitor) {
        this.monitor = monitor;
    }

    List<SheetContent> of(TableFiles tables, Path file) throws Refusal {
        try (TableFile table = tables.open(file)) {
            List<SheetContent> sheets = new ArrayList<>();
            for (TableSheet sheet : table.sheets()) {
                sheets.add(of(sheet));
            }
            return sheets;
        }
    }

    private SheetContent of(TableSheet sheet) throws Refusal {
        List<String[]> rows = new ArrayList<>();
        columns = 1;
        cut = false;
        sheet.read((number, row) -> {
            if (number % ASK_EVERY == 0 && monitor != null && monitor.isCanceled()) {
                throw new OperationCanceledException();
            }
            cut = cells > MOST_CELLS;
            while (!cut && rows.size() < number - 1) {
                rows.add(NO_CELLS);
            }
            if (!cut) {
                rows.add(texts(row));
            }
            return !cut;
        });
        return new SheetContent(sheet.name(), sheet.isHidden(), rows, columns, cut);
    }

    private String[] texts(List<TableCell> row) {
        String[] texts = new String[row.size()];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = kept(row.get(i).text());
        }
        cells += texts.length + 1;
        columns = Math.max(columns, texts.length);
        return texts;
    }

    private String kept(String text) {
        String known = words.get(text);
        if (known == null && words.size() < MOST_WORDS) {
            words.put(text, text);
        }
        return known == null ? text : known;
    }
}
