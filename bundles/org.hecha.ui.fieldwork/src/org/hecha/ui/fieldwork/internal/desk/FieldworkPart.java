package org.hecha.ui.fieldwork.internal.desk;

import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.hecha.core.EngagementDocument;
import org.hecha.ui.SessionListener;
import org.hecha.ui.Speech;
import org.hecha.ui.widgets.Placeholder;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;

/**
 * A page of fieldwork: it follows the session until it is closed, works only while it is seen, and shows a sentence while no
 * engagement is open. UI thread.
 */
public abstract class FieldworkPart implements SessionListener {

    private static final Speech SPEECH = Speech.of(FieldworkPart.class);

    private final Desk desk;
    private Placeholder page;
    private boolean stale;

    protected FieldworkPart(Desk desk) {
        this.desk = desk;
    }

    @PostConstruct
    public final void create(Composite parent) {
        parent.setLayout(new FillLayout());
        page = new Placeholder(parent);
        build(page.content());
        desk.session().addListener(this);
        // A page behind another one waits until it is painted.
        page.control().addPaintListener(seen -> catchUp());
        page.content().addPaintListener(seen -> catchUp());
        refresh();
    }

    private void catchUp() {
        if (stale) {
            page.control().getDisplay().asyncExec(() -> {
                if (stale && !page.control().isDisposed()) {
                    refresh();
                }
            });
        }
    }

    /** Makes the widgets. */
    protected abstract void build(Composite content);

    /** Shows the open engagement as it is now, and the content or a sentence. */
    protected abstract void fill(EngagementDocument document);

    /** What is to be let go when the page is closed. */
    protected void close() {
    }

    /** Shows the session as it is now, where the page is seen. */
    protected final void refresh() {
        if (page == null || page.control().isDisposed()) {
            return;
        }
        if (desk.session().document().isEmpty()) {
            stale = false;
            page.showEmpty(SPEECH.say("nothingOpen")); //$NON-NLS-1$
        } else if (!page.control().isVisible()) {
            stale = true;
        } else {
            stale = false;
            fill(desk.session().document().get());
        }
    }

    @Override
    public void documentChanged() {
        refresh();
    }

    @Override
    public void contentChanged() {
        refresh();
    }

    @PreDestroy
    public final void dispose() {
        desk.session().removeListener(this);
        close();
    }

    /** Says that a service is not installed. */
    protected final void missing(Class<?> service) {
        page.showEmpty(SPEECH.say("noService", service.getSimpleName())); //$NON-NLS-1$
    }

    protected final Desk desk() {
        return desk;
    }

    protected final Shell shell() {
        return page.control().getShell();
    }

    /** The content or the sentence in its place. */
    public final Placeholder page() {
        return page;
    }
}
