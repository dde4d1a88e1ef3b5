package org.hecha.ui.fieldwork.internal.desk;

import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.hecha.core.EngagementDocument;
import org.hecha.ui.SessionListener;
import org.hecha.ui.Speech;
import org.hecha.ui.page.WhenSeen;
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
    private WhenSeen seen;

    protected FieldworkPart(Desk desk) {
        this.desk = desk;
    }

    @PostConstruct
    public final void create(Composite parent) {
        parent.setLayout(new FillLayout());
        page = new Placeholder(parent);
        build(page.content());
        seen = new WhenSeen(page.control(), this::show);
        desk.session().addListener(this);
        refresh();
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
        if (page != null && !page.control().isDisposed()) {
            seen.fill();
        }
    }

    private void show() {
        desk.session().document().ifPresentOrElse(this::fill, () -> page.showEmpty(SPEECH.say("nothingOpen"))); //$NON-NLS-1$
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
