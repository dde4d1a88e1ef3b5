package org.hecha.ui.widgets;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Consumer;

import org.eclipse.nebula.widgets.nattable.coordinate.PositionCoordinate;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Control;
import org.hecha.core.text.Localized;
import org.hecha.core.text.Messages;

/**
 * Copying blocks of cells of a {@link Grid} to other programs, pasting blocks from them, filling down. What is pasted or filled is
 * taken as a whole or not at all, and as one step. UI thread.
 */
public final class GridClipboard<R> {

    private static final Messages MESSAGES = Messages.of(GridClipboard.class);

    private final GridData<R> data;
    private final GridLayers<R> layers;
    private final Control control;
    private BulkEdit<R> bulk;
    private Consumer<Localized> refused = sentence -> {
    };

    GridClipboard(GridData<R> data, GridLayers<R> layers, Control control) {
        this.data = data;
        this.layers = layers;
        this.control = control;
    }

    /**
     * Allows pasting and filling.
     *
     * @param taker takes what is pasted or filled as one step
     * @param teller tells the user in one sentence what was not taken, and why
     */
    public void allow(BulkEdit<R> taker, Consumer<Localized> teller) {
        bulk = taker;
        refused = teller;
    }

    /** Whether pasting and filling are allowed. */
    public boolean isAllowed() {
        return bulk != null;
    }

    /** The selected cells as text: tabs between cells, a line for each row; empty where none is selected. */
    public String text() {
        List<Integer> columns = columns();
        List<List<String>> rows = new ArrayList<>();
        for (int line : lines()) {
            rows.add(columns.stream().map(position -> layers.selection.isCellPositionSelected(position, line)
                    ? String.valueOf(data.getDataValue(layers.columnAt(position), line)) : "").toList()); //$NON-NLS-1$
        }
        return TableText.of(rows);
    }

    /** Puts the selected cells on the clipboard. */
    public void copy() {
        String text = text();
        if (!text.isEmpty()) {
            Clipboard clipboard = new Clipboard(control.getDisplay());
            clipboard.setContents(new Object[] {text}, new Transfer[] {TextTransfer.getInstance()});
            clipboard.dispose();
        }
    }

    /** Pastes what is on the clipboard and tells the user where that was refused. */
    public void paste() {
        Clipboard clipboard = new Clipboard(control.getDisplay());
        Object text = clipboard.getContents(TextTransfer.getInstance());
        clipboard.dispose();
        if (text != null && isAllowed()) {
            paste(text.toString()).ifPresent(refused);
        }
    }

    /**
     * Pastes a block with its first cell where the cursor stands; one cell alone goes into every cell that is selected. Group
     * rows are passed over.
     *
     * @return why nothing was taken; empty where the block was
     */
    public Optional<Localized> paste(String text) {
        List<List<String>> block = TableText.parse(text);
        PositionCoordinate anchor = layers.selection.getSelectionAnchor();
        if (block.isEmpty() || anchor.getRowPosition() < 0 || anchor.getRowPosition() >= data.getRowCount()) {
            return Optional.of(MESSAGES.text("pasteNowhere")); //$NON-NLS-1$
        }
        GridBlock<R> target = new GridBlock<>(data);
        Optional<Localized> refusal;
        if (block.size() == 1 && block.get(0).size() == 1) {
            refusal = fillSelection(target, block.get(0).get(0));
        } else {
            refusal = place(target, block, anchor);
        }
        return refusal.isPresent() ? refusal : commit(target);
    }

    private Optional<Localized> fillSelection(GridBlock<R> target, String text) {
        Optional<Localized> refusal = Optional.empty();
        for (int line : lines()) {
            for (int position : columns()) {
                if (refusal.isEmpty() && data.group(line) == null && layers.selection.isCellPositionSelected(position, line)) {
                    refusal = target.put(line, layers.columnAt(position), text);
                }
            }
        }
        return refusal;
    }

    private Optional<Localized> place(GridBlock<R> target, List<List<String>> block, PositionCoordinate anchor) {
        List<Integer> lines = new ArrayList<>();
        for (int line = anchor.getRowPosition(); line < data.getRowCount() && lines.size() < block.size(); line++) {
            if (data.group(line) == null) {
                lines.add(line);
            }
        }
        int width = block.stream().mapToInt(List::size).max().orElse(0);
        int columnsLeft = layers.selection.getColumnCount() - anchor.getColumnPosition();
        if (lines.size() < block.size()) {
            return Optional.of(MESSAGES.text("pasteTooLong", block.size(), lines.size())); //$NON-NLS-1$
        }
        if (width > columnsLeft) {
            return Optional.of(MESSAGES.text("pasteTooWide", width, columnsLeft)); //$NON-NLS-1$
        }
        for (int i = 0; i < block.size(); i++) {
            for (int j = 0; j < block.get(i).size(); j++) {
                Optional<Localized> refusal = target.put(lines.get(i), layers.columnAt(anchor.getColumnPosition() + j),
                        block.get(i).get(j));
                if (refusal.isPresent()) {
                    return refusal;
                }
            }
        }
        return Optional.empty();
    }

    /**
     * Takes the first selected cell of each column into the selected cells below it.
     *
     * @return why nothing was taken; empty where it was
     */
    public Optional<Localized> fillDown() {
        GridBlock<R> target = new GridBlock<>(data);
        boolean some = false;
        for (int position : columns()) {
            int column = layers.columnAt(position);
            List<Integer> cells = lines().stream().filter(line -> data.group(line) == null)
                    .filter(line -> layers.selection.isCellPositionSelected(position, line)).toList();
            for (int i = 1; i < cells.size(); i++) {
                some = true;
                Optional<Localized> refusal = target.put(cells.get(i), column, target.initial(cells.get(0), column));
                if (refusal.isPresent()) {
                    return refusal;
                }
            }
        }
        return some ? commit(target) : Optional.of(MESSAGES.text("fillNothing")); //$NON-NLS-1$
    }

    /** Fills down and tells the user where that was refused. */
    public void fill() {
        if (isAllowed()) {
            fillDown().ifPresent(refused);
        }
    }

    private Optional<Localized> commit(GridBlock<R> target) {
        if (bulk == null) {
            return Optional.of(MESSAGES.text("pasteNotAllowed")); //$NON-NLS-1$
        }
        if (!target.changes().isEmpty()) {
            bulk.commit(target.changes());
        }
        return Optional.empty();
    }

    private TreeSet<Integer> lines() {
        TreeSet<Integer> lines = new TreeSet<>();
        layers.selection.getSelectedRowPositions().forEach(range -> lines.addAll(range.getMembers()));
        lines.removeIf(line -> line >= data.getRowCount());
        return lines;
    }

    private List<Integer> columns() {
        return Arrays.stream(layers.selection.getSelectedColumnPositions()).sorted().boxed().toList();
    }
}
