package org.hecha.ui.widgets.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.hecha.ui.widgets.Palette;

/** Shows a text. Characters are counted as they were given, line ends included. */
public final class TextViewer implements DocumentViewer {

    private static final int BESIDE = 12;

    private final StyledText text;
    private final List<Consumer<String>> marked = new ArrayList<>();
    private final Runnable restyle = this::restyle;
    private List<Mark> marks = List.of();
    private String chosen;

    /** @param name accessible name */
    public TextViewer(Composite parent, String name, String content) {
        text = new StyledText(parent, SWT.READ_ONLY | SWT.MULTI | SWT.BORDER | SWT.V_SCROLL | SWT.H_SCROLL);
        text.setText(content);
        text.setMargins(6, 6, 6, 6);
        text.setFont(JFaceResources.getTextFont());
        text.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = name;
            }
        });
        text.addListener(SWT.MouseDoubleClick, event -> markAt(new Point(event.x, event.y))
                .ifPresent(mark -> marked.forEach(listener -> listener.accept(mark.id()))));
        text.addListener(SWT.MouseMove, event -> text.setToolTipText(markAt(new Point(event.x, event.y)).map(Mark::label).orElse(null)));
        text.addPaintListener(event -> marks.stream().filter(mark -> mark.broken() || mark.id().equals(chosen))
                .forEach(mark -> label(event.gc, mark)));
        text.getHorizontalBar().addListener(SWT.Selection, event -> text.redraw());
        Palette.onChange(restyle);
        text.addListener(SWT.Dispose, event -> Palette.forget(restyle));
        restyle();
    }

    private Optional<Mark> markAt(Point at) {
        int offset = text.getOffsetAtPoint(at);
        return marks.stream().filter(mark -> mark.region() instanceof TextRegion region && offset >= region.start()
                && offset < region.end()).findFirst();
    }

    private void restyle() {
        Palette palette = Palette.now();
        text.setBackground(palette.paper());
        text.setForeground(palette.ink());
        text.setStyleRange(null);
        List<Mark> inOrder = new ArrayList<>(marks);
        inOrder.sort(Comparator.comparingInt(mark -> ((TextRegion) mark.region()).start()));
        int end = 0;
        for (Mark mark : inOrder) {
            TextRegion region = inside((TextRegion) mark.region());
            int start = Math.max(end, region.start());
            if (region.end() > start) {
                StyleRange style = new StyleRange(start, region.end() - start, palette.ink(), palette.beside());
                style.underline = true;
                style.underlineStyle = mark.broken() ? SWT.UNDERLINE_SQUIGGLE : SWT.UNDERLINE_SINGLE;
                style.underlineColor = SheetStyle.frame(mark.tone(), palette);
                style.borderStyle = mark.id().equals(chosen) ? SWT.BORDER_SOLID : SWT.NONE;
                style.borderColor = style.underlineColor;
                text.setStyleRange(style);
                end = region.end();
            }
        }
        text.redraw();
    }

    /** The words beside a mark, behind the line in which it begins. */
    private void label(GC gc, Mark mark) {
        int line = text.getLineAtOffset(inside((TextRegion) mark.region()).start());
        Point end = text.getLocationAtOffset(text.getOffsetAtLine(line) + text.getLine(line).length());
        Point size = MarkLabel.size(gc, mark);
        int x = Math.max(0, Math.min(end.x + BESIDE, text.getClientArea().width - size.x));
        Palette palette = Palette.now();
        MarkLabel.paint(gc, mark, x, end.y + (text.getLineHeight() - size.y) / 2, SheetStyle.frame(mark.tone(), palette), palette.paper());
    }

    private TextRegion inside(TextRegion region) {
        int start = Math.max(0, Math.min(region.start(), text.getCharCount()));
        return new TextRegion(start, Math.max(start, Math.min(region.end(), text.getCharCount())));
    }

    @Override
    public Control control() {
        return text;
    }

    @Override
    public Control target() {
        return text;
    }

    @Override
    public void marks(List<Mark> replaced, String chosenId) {
        marks = replaced.stream().filter(mark -> mark.region() instanceof TextRegion).toList();
        chosen = chosenId;
        restyle();
    }

    @Override
    public void show(Region region) {
        if (region instanceof TextRegion run) {
            TextRegion inside = inside(run);
            text.setTopIndex(Math.max(0, text.getLineAtOffset(inside.start()) - 3));
        }
    }

    @Override
    public Optional<Region> selection() {
        Point run = text.getSelection();
        return run.x == run.y ? Optional.empty() : Optional.of(new TextRegion(run.x, run.y));
    }

    @Override
    public void select(Region region) {
        TextRegion run = region instanceof TextRegion there ? inside(there) : new TextRegion(0, 0);
        text.setSelection(run.start(), run.end());
        text.showSelection();
        text.notifyListeners(SWT.Selection, new Event());
    }

    @Override
    public void onSelect(Consumer<Optional<Region>> listener) {
        text.addListener(SWT.Selection, event -> listener.accept(selection()));
    }

    @Override
    public void onMark(Consumer<String> listener) {
        marked.add(listener);
    }

    @Override
    public void onKey(Consumer<Event> listener) {
        text.addListener(SWT.KeyDown, listener::accept);
    }

    /** What is shown. */
    public String content() {
        return text.getText();
    }
}
