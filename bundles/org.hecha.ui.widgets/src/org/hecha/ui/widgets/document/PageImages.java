package org.hecha.ui.widgets.document;

import java.io.IOException;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageDataProvider;
import org.eclipse.swt.widgets.Display;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Draws pages on a thread of its own, those in sight first and their neighbours ahead, and keeps some. Asked on the UI
 * thread; owns the images and the pages.
 */
final class PageImages {

    /**
     * A page as it is drawn.
     *
     * @param scale real pixels per unit
     * @param zoom zoom of the screen in percent
     */
    record Key(int page, double scale, int zoom) {
    }

    private static final Logger LOG = LoggerFactory.getLogger(PageImages.class);
    private static final long MOST_BYTES = 160L << 20;
    private static final int BYTES_PER_PIXEL = 4;

    private final Display display;
    private final Pages pages;
    private final Runnable ready;
    private final ExecutorService worker = Executors.newSingleThreadExecutor(task -> {
        Thread thread = new Thread(task, "pages of a document"); //$NON-NLS-1$
        thread.setDaemon(true);
        return thread;
    });
    private final Map<Key, Image> kept = new LinkedHashMap<>(16, 0.75f, true);
    private final Map<Key, Long> bytes = new LinkedHashMap<>();
    private final Set<Key> broken = new HashSet<>();
    private List<Key> wanted = List.of();
    private Key drawing;
    private boolean closed;

    /** @param ready told on the UI thread when a page was drawn */
    PageImages(Display display, Pages pages, Runnable ready) {
        this.display = display;
        this.pages = pages;
        this.ready = ready;
    }

    /** Says which pages are needed, the most urgent first; earlier wishes that were not begun are forgotten. */
    void want(List<Key> keys) {
        wanted = List.copyOf(keys);
        next();
    }

    /** A page as it was drawn at that scale. */
    Optional<Image> exact(Key key) {
        return Optional.ofNullable(kept.get(key));
    }

    /** A page at any scale, to be shown until the right one is there. */
    Optional<Image> any(int page) {
        return kept.keySet().stream().filter(key -> key.page() == page).findFirst().map(kept::get);
    }

    /** Whether a page cannot be drawn. */
    boolean isBroken(Key key) {
        return broken.contains(key);
    }

    private void next() {
        if (drawing == null && !closed) {
            wanted.stream().filter(key -> !kept.containsKey(key) && !broken.contains(key)).findFirst().ifPresent(this::draw);
        }
    }

    private void draw(Key key) {
        drawing = key;
        later(() -> {
            try {
                return Optional.of(pages.draw(key.page(), key.scale()));
            } catch (IOException | RuntimeException | OutOfMemoryError e) {
                LOG.debug("Page {} cannot be drawn", key.page(), e); //$NON-NLS-1$
                return Optional.<ImageData>empty();
            }
        }, data -> {
            drawing = null;
            data.ifPresentOrElse(drawn -> keep(key, drawn), () -> broken.add(key));
            ready.run();
            next();
        });
    }

    /** Does something with the pages on their thread and hands its outcome to the UI thread, unless closed meanwhile. */
    <T> void later(Supplier<T> task, Consumer<T> done) {
        try {
            worker.execute(() -> {
                T outcome = task.get();
                if (!display.isDisposed()) {
                    display.asyncExec(() -> {
                        if (!closed) {
                            done.accept(outcome);
                        }
                    });
                }
            });
        } catch (RejectedExecutionException e) {
            LOG.debug("Closed meanwhile", e); //$NON-NLS-1$
        }
    }

    private void keep(Key key, ImageData data) {
        kept.put(key, new Image(display, provider(data, key.zoom())));
        bytes.put(key, (long) data.width * data.height * BYTES_PER_PIXEL);
        long sum = bytes.values().stream().mapToLong(Long::longValue).sum();
        Iterator<Map.Entry<Key, Image>> eldest = kept.entrySet().iterator();
        while (sum > MOST_BYTES && eldest.hasNext()) {
            Map.Entry<Key, Image> entry = eldest.next();
            if (!wanted.contains(entry.getKey())) {
                sum -= bytes.remove(entry.getKey());
                eldest.remove();
                entry.getValue().dispose();
            }
        }
    }

    /** The pixels as they are for the zoom of the screen for which they were drawn. */
    private static ImageDataProvider provider(ImageData data, int drawnFor) {
        return zoom -> zoom == drawnFor ? data
                : data.scaledTo(Math.max(1, data.width * zoom / drawnFor), Math.max(1, data.height * zoom / drawnFor));
    }

    /** Lets go of images and pages; a page that is being drawn is finished first. */
    void close() {
        closed = true;
        kept.values().forEach(Image::dispose);
        kept.clear();
        worker.execute(() -> {
            try {
                pages.close();
            } catch (RuntimeException e) {
                LOG.warn("A document cannot be closed", e); //$NON-NLS-1$
            }
        });
        worker.shutdown();
    }
}
