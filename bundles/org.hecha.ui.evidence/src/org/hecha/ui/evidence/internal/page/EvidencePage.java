package org.hecha.ui.evidence.internal.page;

import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.hecha.ui.evidence.internal.view.DocumentPane;
import org.hecha.ui.page.WhenSeen;
import org.hecha.ui.widgets.document.DocumentViewer;

/** The widgets of the page on evidence: buttons, the two lists, the file, a sentence below. UI thread. */
final class EvidencePage {

    private final Composite whole;
    private final EvidenceTools tools;
    private final ItemTable items;
    private final AnchorTable anchors;
    private final DocumentPane pane;
    private final CLabel hint;

    /** @param buttons fills the bar above; the others make what stands in a place */
    EvidencePage(Composite parent, Consumer<EvidenceTools> buttons, Function<Composite, ItemTable> left,
            Function<Composite, AnchorTable> right, Function<Composite, DocumentPane> below) {
        whole = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = 2;
        whole.setLayout(layout);
        tools = new EvidenceTools(whole);
        buttons.accept(tools);
        SashForm sash = new SashForm(whole, SWT.VERTICAL);
        sash.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        SashForm lists = new SashForm(sash, SWT.HORIZONTAL);
        items = left.apply(lists);
        anchors = right.apply(lists);
        lists.setWeights(58, 42);
        pane = below.apply(sash);
        sash.setWeights(30, 70);
        hint = new CLabel(whole, SWT.NONE);
        hint.setLayoutData(new GridData(SWT.FILL, SWT.BOTTOM, true, false));
        onReturn(anchors.grid().control(), anchors.grid()::open);
        onReturn(items.grid().control(), () -> pane.viewer().ifPresent(viewer -> viewer.target().setFocus()));
    }

    private static void onReturn(Control control, Runnable action) {
        control.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
                action.run();
            }
        });
    }

    WhenSeen whenSeen(Runnable action) {
        return new WhenSeen(whole, action);
    }

    /** Says one sentence below. */
    void say(String sentence) {
        if (!hint.isDisposed()) {
            hint.setText(sentence);
            hint.setToolTipText(sentence);
        }
    }

    void focus() {
        pane.viewer().map(DocumentViewer::target).orElse(items.grid().control()).setFocus();
    }

    Composite control() {
        return whole;
    }

    EvidenceTools tools() {
        return tools;
    }

    ItemTable items() {
        return items;
    }

    AnchorTable anchors() {
        return anchors;
    }

    DocumentPane pane() {
        return pane;
    }

    /** The sentence below. */
    String hint() {
        return hint.getText();
    }
}
