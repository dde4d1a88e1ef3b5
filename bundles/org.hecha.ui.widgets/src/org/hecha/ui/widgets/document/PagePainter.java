package org.hecha.ui.widgets.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.hecha.ui.widgets.Palette;

/** Paints the pages in sight with their marks, and has those drawn that are missing. */
final class PagePainter {

    private static final int SEE_THROUGH = 40;
    private static final int SELECTED = 70;

    private final Pages pages;
    private final PageImages images;

    PagePainter(Pages pages, PageImages images) {
        this.pages = pages;
        this.images = images;
    }

    void paint(GC gc, PageCanvas canvas) {
        Palette palette = Palette.now();
        Rectangle area = canvas.getClientArea();
        PageLayout layout = canvas.layoutNow();
        Point origin = canvas.origin();
        gc.setBackground(palette.head());
        gc.fillRectangle(area);
        int first = layout.pageAt(origin.y);
        int last = layout.pageAt(origin.y + area.height);
        for (int page = first; page <= last; page++) {
            page(gc, moved(layout.page(page, area.width), origin), canvas.key(page), palette);
        }
        List<Rectangle> labels = new ArrayList<>();
        for (Mark mark : canvas.marks()) {
            if (mark.region() instanceof PageRegion region && region.page() >= first && region.page() <= last) {
                Rectangle box = moved(layout.box(region, area.width), origin);
                mark(gc, box, mark, mark.id().equals(canvas.chosen()));
                label(gc, box, moved(layout.page(region.page(), area.width), origin), mark, labels);
            }
        }
        canvas.selection().filter(region -> region.page() >= first && region.page() <= last)
                .ifPresent(region -> selection(gc, moved(layout.box(region, area.width), origin)));
        if (canvas.isFocusControl()) {
            gc.setForeground(palette.focus());
            gc.setLineStyle(SWT.LINE_SOLID);
            gc.setLineWidth(1);
            gc.drawRectangle(0, 0, area.width - 1, area.height - 1);
        }
        images.want(wanted(first, last, canvas));
    }

    /** Those in sight, then the next ones, then the one before. */
    private List<PageImages.Key> wanted(int first, int last, PageCanvas canvas) {
        List<PageImages.Key> keys = new ArrayList<>();
        for (int page = first; page <= Math.min(pages.count(), last + 1); page++) {
            keys.add(canvas.key(page));
        }
        if (first > 1) {
            keys.add(canvas.key(first - 1));
        }
        return keys;
    }

    private static Rectangle moved(Rectangle box, Point origin) {
        return new Rectangle(box.x - origin.x, box.y - origin.y, box.width, box.height);
    }

    private void page(GC gc, Rectangle place, PageImages.Key key, Palette palette) {
        // Paper stays white in the dark, too: so the document is.
        gc.setBackground(Palette.LIGHT.paper());
        gc.fillRectangle(place);
        Optional<Image> image = images.exact(key).or(() -> images.any(key.page()));
        if (image.isPresent()) {
            Rectangle size = image.get().getBounds();
            gc.setInterpolation(SWT.HIGH);
            gc.drawImage(image.get(), 0, 0, size.width, size.height, place.x, place.y, place.width, place.height);
        } else {
            gc.setForeground(Palette.LIGHT.muted());
            String sentence = ViewerTexts.say(images.isBroken(key) ? "pageBroken" : "pageComing", key.page()); //$NON-NLS-1$ //$NON-NLS-2$
            gc.drawText(sentence, place.x + PageLayout.GAP, place.y + PageLayout.GAP, true);
        }
        gc.setForeground(palette.muted());
        gc.setLineStyle(SWT.LINE_SOLID);
        gc.setLineWidth(1);
        gc.drawRectangle(place.x - 1, place.y - 1, place.width + 1, place.height + 1);
    }

    /** The colours of {@link Palette#LIGHT}: what is marked is paper, which stays white. */
    static Color color(Mark.Tone tone) {
        return switch (tone) {
            case VALUE -> Palette.LIGHT.good();
            case FINDING -> Palette.LIGHT.bad();
            case CLAIM -> Palette.LIGHT.warn();
            default -> Palette.LIGHT.focus();
        };
    }

    private static void mark(GC gc, Rectangle box, Mark mark, boolean chosen) {
        Color color = color(mark.tone());
        gc.setBackground(color);
        gc.setForeground(color);
        gc.setAlpha(chosen ? SELECTED : SEE_THROUGH);
        gc.fillRectangle(box);
        gc.setAlpha(255);
        gc.setLineStyle(mark.broken() ? SWT.LINE_DASH : SWT.LINE_SOLID);
        gc.setLineWidth(chosen ? 3 : 1);
        gc.drawRectangle(box);
        gc.setLineStyle(SWT.LINE_SOLID);
        gc.setLineWidth(1);
    }

    /** In the margin of the page, where nothing is written, if it has room there and no other label has it; otherwise above or below. */
    private static void label(GC gc, Rectangle box, Rectangle page, Mark mark, List<Rectangle> labels) {
        Point size = MarkLabel.size(gc, mark);
        Rectangle above = new Rectangle(box.x, box.y >= size.y ? box.y - size.y : box.y + box.height, size.x, size.y);
        int left = page.x + PageLayout.GAP / 2;
        Rectangle margin = new Rectangle(left, box.y + (box.height - size.y) / 2, size.x, size.y);
        boolean free = left + size.x < box.x && labels.stream().noneMatch(margin::intersects);
        Rectangle label = free ? margin : above;
        labels.add(label);
        MarkLabel.paint(gc, mark, label.x, label.y, color(mark.tone()), Palette.LIGHT.paper());
    }

    private static void selection(GC gc, Rectangle box) {
        gc.setBackground(Palette.LIGHT.chosen());
        gc.setAlpha(SELECTED);
        gc.fillRectangle(box);
        gc.setAlpha(255);
        gc.setForeground(Palette.LIGHT.focus());
        gc.setLineWidth(2);
        gc.setLineStyle(SWT.LINE_DASH);
        gc.drawRectangle(box);
        gc.setLineStyle(SWT.LINE_SOLID);
    }
}
