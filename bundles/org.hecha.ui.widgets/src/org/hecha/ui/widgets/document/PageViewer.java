package org.hecha.ui.widgets.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;

/** Shows pages, of a PDF or a picture: page, zoom and search above, the pages below. */
public final class PageViewer implements DocumentViewer {

    private final Composite whole;
    private final PageCanvas canvas;
    private final List<Consumer<String>> marked = new ArrayList<>();
    private Text number;
    private CLabel percent;
    private PageSearch search;

    /**
     * @param name accessible name
     * @param pages what is shown; closed by the viewer
     */
    public PageViewer(Composite parent, String name, Pages pages) {
        whole = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = 2;
        whole.setLayout(layout);
        Composite strip = new Composite(whole, SWT.NONE);
        strip.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        canvas = new PageCanvas(whole, pages, name);
        canvas.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        new PageHands(canvas, id -> marked.forEach(listener -> listener.accept(id)));
        strip(strip, pages.fromBottom() || pages.count() > 1, pages.hasText());
        canvas.onMove(this::say);
        say();
    }

    private void strip(Composite strip, boolean paged, boolean searched) {
        GridLayout layout = new GridLayout(2 + (paged ? 3 : 0) + (searched ? 2 : 0), false);
        layout.marginHeight = 0;
        strip.setLayout(layout);
        if (paged) {
            label(strip, ViewerTexts.say("goTo")); //$NON-NLS-1$
            number = new Text(strip, SWT.BORDER | SWT.RIGHT);
            number.setLayoutData(wide(number, 4));
            number.addSelectionListener(SelectionListener.widgetDefaultSelectedAdapter(asked -> goTo(number.getText())));
            label(strip, ViewerTexts.say("pageCount", canvas.pages().count())); //$NON-NLS-1$
        }
        ToolBar tools = new ToolBar(strip, SWT.FLAT);
        tool(tools, "−", "smaller", () -> canvas.zoom(Zoom.smaller(canvas.percent()))); //$NON-NLS-1$ //$NON-NLS-2$
        tool(tools, "+", "larger", () -> canvas.zoom(Zoom.larger(canvas.percent()))); //$NON-NLS-1$ //$NON-NLS-2$
        tool(tools, "↔", "fit", () -> canvas.zoom(Zoom.FIT)); //$NON-NLS-1$ //$NON-NLS-2$
        percent = new CLabel(strip, SWT.NONE);
        percent.setLayoutData(wide(percent, 6));
        if (searched) {
            Text wanted = new Text(strip, SWT.SEARCH | SWT.ICON_CANCEL);
            wanted.setMessage(ViewerTexts.say("search")); //$NON-NLS-1$
            wanted.setToolTipText(ViewerTexts.say("search")); //$NON-NLS-1$
            wanted.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
            CLabel hits = new CLabel(strip, SWT.NONE);
            hits.setLayoutData(wide(hits, 9));
            search = new PageSearch(canvas, wanted, hits);
        }
    }

    private static void label(Composite strip, String text) {
        new Label(strip, SWT.NONE).setText(text);
    }

    private static void tool(ToolBar tools, String sign, String key, Runnable action) {
        ToolItem item = new ToolItem(tools, SWT.PUSH);
        item.setText(sign);
        item.setToolTipText(ViewerTexts.say(key));
        item.addSelectionListener(SelectionListener.widgetSelectedAdapter(pressed -> action.run()));
    }

    private static GridData wide(Control control, int characters) {
        GC gc = new GC(control);
        try {
            return new GridData((int) (gc.getFontMetrics().getAverageCharacterWidth() * characters) + 8, SWT.DEFAULT);
        } finally {
            gc.dispose();
        }
    }

    private void goTo(String text) {
        if (text.strip().matches("[0-9]{1,6}")) { //$NON-NLS-1$
            page(Integer.parseInt(text.strip()));
        }
        say();
    }

    private void say() {
        if (number != null && !number.isDisposed()) {
            number.setText(String.valueOf(canvas.page()));
        }
        percent.setText(ViewerTexts.say("percent", canvas.percent())); //$NON-NLS-1$
    }

    /** The page in sight. */
    public int page() {
        return canvas.page();
    }

    /** Brings a page to the top; the nearest there is. */
    public void page(int page) {
        canvas.page(page);
    }

    /** Changes the zoom. */
    public void zoom(Zoom zoom) {
        canvas.zoom(zoom);
    }

    /** Zoom as it is shown, in percent. */
    public int percent() {
        return canvas.percent();
    }

    /** Looks for a text as the field does; found places are selected one after another. */
    public void find(String text) {
        if (search != null) {
            search.find(text);
        }
    }

    /** What the search says: which of how many, or that nothing was found. */
    public String found() {
        return search == null ? "" : search.said(); //$NON-NLS-1$
    }

    /** Whether the page in sight is drawn at the scale that is wanted. */
    public boolean isDrawn() {
        return canvas.images().exact(canvas.key(canvas.page())).isPresent();
    }

    @Override
    public Control control() {
        return whole;
    }

    @Override
    public Control target() {
        return canvas;
    }

    @Override
    public void marks(List<Mark> marks, String chosen) {
        canvas.marks(marks, chosen);
    }

    @Override
    public void show(Region region) {
        if (region instanceof PageRegion there) {
            canvas.show(there);
        }
    }

    @Override
    public Optional<Region> selection() {
        return canvas.selection().map(Region.class::cast);
    }

    @Override
    public void select(Region region) {
        canvas.select(region instanceof PageRegion there ? there : null);
        canvas.selection().ifPresent(canvas::show);
    }

    @Override
    public void onSelect(Consumer<Optional<Region>> listener) {
        canvas.onSelect(listener);
    }

    @Override
    public void onMark(Consumer<String> listener) {
        marked.add(listener);
    }

    @Override
    public void onKey(Consumer<Event> listener) {
        canvas.addListener(SWT.KeyDown, listener::accept);
    }
}
