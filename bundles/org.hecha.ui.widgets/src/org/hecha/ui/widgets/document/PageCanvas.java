package org.hecha.ui.widgets.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.ScrollBar;
import org.hecha.ui.widgets.Palette;

/** Pages below each other, scrolled and zoomed, with marks and a selected rectangle. UI thread. */
final class PageCanvas extends Canvas {

    private static final double SCREEN = 96;
    private static final double HUNDRED = 100;

    private final Pages pages;
    private final PageImages images;
    private final PagePainter painter;
    private final List<Runnable> moved = new ArrayList<>();
    private final List<Consumer<Optional<Region>>> selected = new ArrayList<>();
    private final Runnable repaint = this::redraw;
    /** The width of most pages: a single broad one does not make the others small. */
    private final double usual;
    private PageLayout layout;
    private Zoom zoom = Zoom.FIT;
    private Point origin = new Point(0, 0);
    private List<Mark> marks = List.of();
    private String chosen;
    private PageRegion selection;

    PageCanvas(Composite parent, Pages pages, String name) {
        super(parent, SWT.BORDER | SWT.V_SCROLL | SWT.H_SCROLL | SWT.DOUBLE_BUFFERED | SWT.NO_REDRAW_RESIZE);
        this.pages = pages;
        this.images = new PageImages(getDisplay(), pages, this::redraw);
        this.painter = new PagePainter(pages, images);
        this.usual = IntStream.rangeClosed(1, pages.count()).mapToDouble(page -> pages.size(page).width()).sorted()
                .skip(pages.count() / 2).findFirst().orElse(1);
        this.layout = new PageLayout(pages, scaleOf(zoom));
        addListener(SWT.Resize, event -> relayout());
        addListener(SWT.Paint, event -> painter.paint(event.gc, this));
        getVerticalBar().addListener(SWT.Selection, event -> scrollTo(origin.x, getVerticalBar().getSelection()));
        getHorizontalBar().addListener(SWT.Selection, event -> scrollTo(getHorizontalBar().getSelection(), origin.y));
        Palette.onChange(repaint);
        addListener(SWT.Dispose, event -> {
            Palette.forget(repaint);
            images.close();
        });
        getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = name + ", " + ViewerTexts.say("pageOf", page(), pages.count()); //$NON-NLS-1$ //$NON-NLS-2$
            }
        });
    }

    Pages pages() {
        return pages;
    }

    PageImages images() {
        return images;
    }

    PageLayout layoutNow() {
        return layout;
    }

    Point origin() {
        return origin;
    }

    List<Mark> marks() {
        return marks;
    }

    String chosen() {
        return chosen;
    }

    Optional<PageRegion> selection() {
        return Optional.ofNullable(selection);
    }

    Zoom zoom() {
        return zoom;
    }

    /** A page as it is wanted now. */
    PageImages.Key key(int page) {
        int screen = getMonitor().getZoom();
        return new PageImages.Key(page, layout.scale() * screen / HUNDRED, screen);
    }

    /** Scale in percent of the natural size. */
    int percent() {
        return (int) Math.round(layout.scale() * 100 * pages.unitsPerInch() / SCREEN);
    }

    private double scaleOf(Zoom wanted) {
        double natural = SCREEN / pages.unitsPerInch();
        double fit = Math.max(1, getClientArea().width - 2 * PageLayout.GAP) / (usual * natural);
        return natural * wanted.factor(fit);
    }

    private void relayout() {
        int page = page();
        double within = (origin.y - layout.page(page, 0).y) / layout.scale();
        layout = new PageLayout(pages, scaleOf(zoom));
        bars();
        scrollTo(origin.x, layout.page(page, 0).y + (int) Math.round(within * layout.scale()));
        redraw();
    }

    private void bars() {
        Rectangle area = getClientArea();
        bar(getVerticalBar(), layout.height(), area.height);
        bar(getHorizontalBar(), layout.width(), area.width);
    }

    private static void bar(ScrollBar bar, int whole, int seen) {
        bar.setValues(bar.getSelection(), 0, Math.max(1, whole), Math.max(1, Math.min(whole, seen)), 40, Math.max(1, seen - 40));
        bar.setVisible(whole > seen);
    }

    /** Changes the zoom; the place in sight stays. */
    void zoom(Zoom wanted) {
        zoom = wanted;
        relayout();
        tellMoved();
    }

    /** The page of which most is in sight. */
    int page() {
        return layout.pageAt(origin.y + getClientArea().height / 3);
    }

    /** Brings a page to the top. */
    void page(int wanted) {
        int number = Math.max(1, Math.min(pages.count(), wanted));
        scrollTo(origin.x, layout.page(number, 0).y - PageLayout.GAP);
    }

    void scrollTo(int x, int y) {
        Rectangle area = getClientArea();
        origin = new Point(Math.max(0, Math.min(x, layout.width() - area.width)), Math.max(0, Math.min(y, layout.height() - area.height)));
        getVerticalBar().setSelection(origin.y);
        getHorizontalBar().setSelection(origin.x);
        redraw();
        tellMoved();
    }

    /** Brings a region into sight, in the middle where it is not seen yet. */
    void show(PageRegion region) {
        Rectangle box = layout.box(region, getClientArea().width);
        Rectangle area = getClientArea();
        boolean seen = box.y >= origin.y && box.y + box.height <= origin.y + area.height && box.x >= origin.x
                && box.x + box.width <= origin.x + area.width;
        if (!seen) {
            scrollTo(box.x - (area.width - box.width) / 2, box.y - Math.max(0, area.height - box.height) / 2);
        }
    }

    void marks(List<Mark> replaced, String chosenId) {
        marks = List.copyOf(replaced);
        chosen = chosenId;
        redraw();
    }

    /** Selects a region; null for none. */
    void select(PageRegion region) {
        selection = region == null ? null : layout.fitted(region);
        selected.forEach(listener -> listener.accept(Optional.ofNullable(selection)));
        redraw();
    }

    void onMove(Runnable listener) {
        moved.add(listener);
    }

    void onSelect(Consumer<Optional<Region>> listener) {
        selected.add(listener);
    }

    private void tellMoved() {
        moved.forEach(Runnable::run);
    }
}
