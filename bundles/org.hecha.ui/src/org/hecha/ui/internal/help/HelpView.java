package org.hecha.ui.internal.help;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.hecha.ui.Speech;
import org.hecha.ui.widgets.Palette;

/** An index of all pages of help and the text of one. UI thread; goes with its parent. */
final class HelpView {

    private static final Speech SPEECH = Speech.of(HelpView.class);

    private final HelpDesk desk;
    private final Combo index;
    private final StyledText text;

    HelpView(Composite parent, HelpDesk desk) {
        this.desk = desk;
        parent.setLayout(new GridLayout(2, false));
        new Label(parent, SWT.NONE).setText(SPEECH.say("index")); //$NON-NLS-1$
        index = new Combo(parent, SWT.READ_ONLY);
        index.setVisibleItemCount(30);
        index.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        index.addSelectionListener(SelectionListener.widgetSelectedAdapter(
                event -> desk.ask(desk.topics().get(index.getSelectionIndex()).id())));
        text = new StyledText(parent, SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
        text.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true, 2, 1));
        text.setMargins(8, 8, 8, 8);
        Runnable repaint = this::refresh;
        Palette.onChange(repaint);
        desk.onAsked(repaint);
        text.addDisposeListener(gone -> {
            Palette.forget(repaint);
            desk.forget(repaint);
        });
        refresh();
    }

    private void refresh() {
        HelpTopic answer = desk.answer();
        List<HelpTopic> topics = desk.topics();
        index.setItems(topics.stream().map(HelpTopic::title).toArray(String[]::new));
        index.select(topics.indexOf(answer));
        Marked marked = Marked.of(answer.text());
        text.setBackground(Palette.now().paper());
        text.setForeground(Palette.now().ink());
        text.setText(marked.text());
        List<StyleRange> ranges = new ArrayList<>();
        GC gc = new GC(text);
        int indent = gc.textExtent("\u2022 ").x; //$NON-NLS-1$
        gc.dispose();
        for (Marked.Mark mark : marked.marks()) {
            if (mark.look() == Marked.Look.ITEM) {
                text.setLineIndent(text.getLineAtOffset(mark.start()), 1, indent);
                text.setLineWrapIndent(text.getLineAtOffset(mark.start()), 1, 2 * indent);
            } else {
                ranges.add(range(mark));
            }
        }
        ranges.sort(Comparator.comparingInt(range -> range.start));
        ranges.forEach(text::setStyleRange);
        text.setTopIndex(0);
    }

    private StyleRange range(Marked.Mark mark) {
        StyleRange range = new StyleRange(mark.start(), mark.length(), null, null);
        switch (mark.look()) {
            case TITLE -> range.font = font(JFaceResources.HEADER_FONT);
            case HEADING -> range.font = font(JFaceResources.BANNER_FONT);
            case CODE -> {
                range.font = font(JFaceResources.TEXT_FONT);
                range.background = Palette.now().head();
            }
            default -> range.fontStyle = SWT.BOLD;
        }
        return range;
    }

    private static Font font(String name) {
        return JFaceResources.getFont(name);
    }

    void focus() {
        text.setFocus();
    }

    /** The text as shown, for tests. */
    StyledText text() {
        return text;
    }

    /** The index, for tests. */
    Combo index() {
        return index;
    }
}
