package org.hecha.ui.widgets.document;

import org.eclipse.swt.graphics.Rectangle;

/** Where pages lie below each other at a scale, and what lies where on them. Immutable. */
final class PageLayout {

    /** Between pages and around them. */
    static final int GAP = 8;
    private static final double HUNDREDTHS = 100;

    private final Pages pages;
    private final double scale;
    private final int[] tops;
    private final int width;

    /** @param scale widget pixels per unit of the pages */
    PageLayout(Pages pages, double scale) {
        this.pages = pages;
        this.scale = scale;
        this.tops = new int[pages.count() + 1];
        int widest = 0;
        int top = GAP;
        for (int page = 1; page <= pages.count(); page++) {
            tops[page - 1] = top;
            top += length(pages.size(page).height()) + GAP;
            widest = Math.max(widest, length(pages.size(page).width()));
        }
        tops[pages.count()] = top;
        this.width = widest + 2 * GAP;
    }

    private int length(double units) {
        return (int) Math.max(1, Math.round(units * scale));
    }

    double scale() {
        return scale;
    }

    int width() {
        return width;
    }

    int height() {
        return tops[tops.length - 1];
    }

    /** A page, in the middle of {@code wide}; one that is broader begins at the left. */
    Rectangle page(int page, int wide) {
        int own = length(pages.size(page).width());
        int left = Math.max(GAP, (wide - own) / 2);
        return new Rectangle(left, tops[page - 1], own, length(pages.size(page).height()));
    }

    /** The page at a height, the nearest where there is a gap. */
    int pageAt(int y) {
        int low = 0;
        int high = pages.count() - 1;
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (tops[middle] - GAP <= y) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low + 1;
    }

    /** Where a region lies. */
    Rectangle box(PageRegion region, int wide) {
        int number = Math.max(1, Math.min(pages.count(), region.page()));
        Rectangle page = page(number, wide);
        double top = pages.fromBottom() ? pages.size(number).height() - region.y() - region.height() : region.y();
        int left = page.x + (int) Math.floor(region.x() * scale);
        int upper = page.y + (int) Math.floor(top * scale);
        int right = page.x + (int) Math.ceil((region.x() + region.width()) * scale);
        int lower = page.y + (int) Math.ceil((top + region.height()) * scale);
        return new Rectangle(left, upper, Math.max(2, right - left), Math.max(2, lower - upper));
    }

    /** The region of a box, cut to its page; at least one unit large. */
    PageRegion region(int number, Rectangle box, int wide) {
        Rectangle page = page(number, wide);
        PageSize size = pages.size(number);
        double left = Math.max(0, (box.x - page.x) / scale);
        double top = Math.max(0, (box.y - page.y) / scale);
        double right = Math.min(size.width(), (box.x + box.width - page.x) / scale);
        double bottom = Math.min(size.height(), (box.y + box.height - page.y) / scale);
        return fitted(new PageRegion(number, left, pages.fromBottom() ? size.height() - bottom : top, right - left, bottom - top));
    }

    /** The region in whole units or hundredths, inside its page. */
    PageRegion fitted(PageRegion region) {
        double unit = pages.wholeUnits() ? 1 : HUNDREDTHS;
        PageSize size = pages.size(region.page());
        double widest = Math.floor(size.width() * unit) / unit;
        double highest = Math.floor(size.height() * unit) / unit;
        double x = Math.min(Math.max(0, Math.floor(region.x() * unit) / unit), Math.max(0, widest - 1));
        double y = Math.min(Math.max(0, Math.floor(region.y() * unit) / unit), Math.max(0, highest - 1));
        double right = Math.min(widest, Math.max(x + 1, Math.ceil((region.x() + region.width()) * unit) / unit));
        double far = Math.min(highest, Math.max(y + 1, Math.ceil((region.y() + region.height()) * unit) / unit));
        return new PageRegion(region.page(), x, y, Math.round((right - x) * unit) / unit, Math.round((far - y) * unit) / unit);
    }
}
