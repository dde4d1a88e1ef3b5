package org.hecha.ui.score.internal.part;

import java.util.Objects;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.hecha.ui.score.DossierListener;
import org.hecha.ui.score.DossierSession;
import org.hecha.ui.widgets.Palette;
import org.hecha.ui.widgets.Placeholder;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;

/**
 * A part that shows the open dossier or its scorecard, or one sentence where there is none. It is filled when it is made, when
 * another dossier or scorecard is there, and when the colours change; it listens until it is disposed. UI thread.
 */
public abstract class OpenDossierPart implements DossierListener {

    private final DossierSession session;
    private final Runnable repaint = this::fill;
    private Placeholder place;

    protected OpenDossierPart(DossierSession session) {
        this.session = Objects.requireNonNull(session);
    }

    /** Makes the widgets. @param content a grid of one column without margins, unless the part lays it out otherwise */
    protected abstract void createContent(Composite content);

    /** Shows what there is now. */
    protected abstract void fill();

    @PostConstruct
    public final void create(Composite parent) {
        parent.setLayout(new FillLayout());
        place = new Placeholder(parent);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        place.content().setLayout(layout);
        createContent(place.content());
        session.addListener(this);
        Palette.onChange(repaint);
        fill();
    }

    @PreDestroy
    public final void dispose() {
        Palette.forget(repaint);
        session.removeListener(this);
    }

    @Override
    public final void dossierChanged() {
        fill();
    }

    @Override
    public final void scoredChanged() {
        fill();
    }

    /** A page behind a tab. */
    protected static void tab(CTabFolder tabs, String name, Control page) {
        CTabItem item = new CTabItem(tabs, SWT.NONE);
        item.setText(name);
        item.setControl(page);
    }

    protected final DossierSession session() {
        return session;
    }

    /** The content or the sentence in its place. */
    public final Placeholder place() {
        return place;
    }
}
