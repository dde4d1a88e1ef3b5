package org.hecha.ui.widgets.document;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Text;

/** Looks for a text in the pages, away from the UI thread; the place found is selected. */
final class PageSearch {

    private static final int MOST = 500;

    private final PageCanvas canvas;
    private final Text wanted;
    private final CLabel hits;
    private String looked = ""; //$NON-NLS-1$
    private List<PageRegion> found = List.of();
    private int at;
    /** Raised with every search, so that an older one stops. */
    private volatile int round;

    PageSearch(PageCanvas canvas, Text wanted, CLabel hits) {
        this.canvas = canvas;
        this.wanted = wanted;
        this.hits = hits;
        wanted.addSelectionListener(SelectionListener.widgetDefaultSelectedAdapter(enter -> {
            if (enter.detail != SWT.ICON_CANCEL) {
                find(wanted.getText());
            }
        }));
    }

    /** Goes to the next place, or looks for another text. */
    void find(String text) {
        String asked = text.strip();
        if (asked.equals(looked)) {
            go(at + 1);
            return;
        }
        looked = asked;
        found = List.of();
        round++;
        int mine = round;
        if (asked.isEmpty()) {
            say(""); //$NON-NLS-1$
            return;
        }
        say(ViewerTexts.say("searching")); //$NON-NLS-1$
        canvas.images().later(() -> canvas.pages().find(asked, MOST, () -> mine != round), places -> {
            if (mine == round) {
                found = places;
                go(first());
            }
        });
    }

    /** The first place on the page in sight or behind it. */
    private int first() {
        int page = canvas.page();
        for (int i = 0; i < found.size(); i++) {
            if (found.get(i).page() >= page) {
                return i;
            }
        }
        return 0;
    }

    private void go(int index) {
        if (found.isEmpty()) {
            say(looked.isEmpty() ? "" : ViewerTexts.say("notFound")); //$NON-NLS-1$ //$NON-NLS-2$
            return;
        }
        at = Math.floorMod(index, found.size());
        canvas.select(found.get(at));
        canvas.show(found.get(at));
        say(ViewerTexts.say(found.size() == MOST ? "hits" : "hit", at + 1, found.size())); //$NON-NLS-1$ //$NON-NLS-2$
    }

    private void say(String text) {
        if (!hits.isDisposed() && !wanted.isDisposed()) {
            hits.setText(text);
        }
    }

    String said() {
        return hits.getText();
    }
}
