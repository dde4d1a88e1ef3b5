package org.hecha.ui.review.internal.verdict;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;
import org.hecha.ui.Speech;
import org.hecha.ui.form.Fields;
import org.hecha.ui.page.Icons;
import org.hecha.ui.widgets.Palette;

/** The verdict as a tree with two columns: what, and how it came out. UI thread. */
final class VerdictTree {

    private static final Speech SPEECH = Speech.of(VerdictTree.class);
    private static final int UNFOLDED = 2;

    private final Tree tree;
    private final Runnable recolour = this::recolour;
    private List<VerdictNode> shown = List.of();

    VerdictTree(Composite parent, Consumer<VerdictNode> selected, Consumer<VerdictNode> opened) {
        tree = new Tree(parent, SWT.SINGLE | SWT.FULL_SELECTION | SWT.BORDER | SWT.V_SCROLL | SWT.H_SCROLL);
        tree.setHeaderVisible(true);
        column("column.what", 320); //$NON-NLS-1$
        column("column.result", 150); //$NON-NLS-1$
        tree.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> selected().ifPresent(selected)));
        tree.addSelectionListener(SelectionListener.widgetDefaultSelectedAdapter(event -> selected().ifPresent(opened)));
        tree.addListener(SWT.Resize, event -> spread());
        Fields.named(SPEECH.say("treeName"), tree); //$NON-NLS-1$
        Palette.onChange(recolour);
        tree.addDisposeListener(gone -> Palette.forget(recolour));
        colours();
    }

    private void column(String key, int width) {
        TreeColumn column = new TreeColumn(tree, SWT.LEFT);
        column.setText(SPEECH.say(key));
        column.setWidth(width);
    }

    /** The first column takes what the second leaves. */
    private void spread() {
        int whole = tree.getClientArea().width;
        TreeColumn result = tree.getColumn(1);
        if (whole > result.getWidth() * 2) {
            tree.getColumn(0).setWidth(whole - result.getWidth());
        }
    }

    private void colours() {
        tree.setBackground(Palette.now().paper());
        tree.setForeground(Palette.now().ink());
    }

    private void recolour() {
        colours();
        show(shown);
    }

    void show(List<VerdictNode> nodes) {
        shown = nodes;
        tree.removeAll();
        nodes.forEach(node -> fill(new TreeItem(tree, SWT.NONE), node, 1));
    }

    private void fill(TreeItem item, VerdictNode node, int depth) {
        item.setText(new String[] {node.title(), node.word()});
        item.setData(node);
        if (node.mark() != Mark.NONE) {
            item.setImage(Icons.get(node.mark().icon()));
        }
        item.setForeground(1, node.mark().color());
        node.children().forEach(child -> fill(new TreeItem(item, SWT.NONE), child, depth + 1));
        item.setExpanded(depth < UNFOLDED || node.mark() == Mark.FAILED);
    }

    Optional<VerdictNode> selected() {
        return tree.getSelectionCount() == 0 ? Optional.empty() : Optional.of((VerdictNode) tree.getSelection()[0].getData());
    }

    /** Puts the cursor on a line and tells of it, as a click does. @return whether there is such a line */
    boolean select(VerdictNode node) {
        Optional<TreeItem> found = find(tree.getItems(), node);
        found.ifPresent(item -> {
            tree.setSelection(item);
            tree.notifyListeners(SWT.Selection, new Event());
        });
        return found.isPresent();
    }

    private static Optional<TreeItem> find(TreeItem[] items, VerdictNode node) {
        for (TreeItem item : items) {
            if (item.getData() == node) {
                return Optional.of(item);
            }
            Optional<TreeItem> below = find(item.getItems(), node);
            if (below.isPresent()) {
                return below;
            }
        }
        return Optional.empty();
    }

    List<VerdictNode> nodes() {
        return shown;
    }

    Tree control() {
        return tree;
    }
}
