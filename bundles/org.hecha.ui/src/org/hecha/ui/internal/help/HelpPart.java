package org.hecha.ui.internal.help;

import org.eclipse.e4.ui.di.Focus;
import org.eclipse.swt.widgets.Composite;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;

/** Help as a page beside the others. */
public final class HelpPart {

    private final HelpDesk desk;
    private HelpView view;

    @Inject
    public HelpPart(HelpDesk desk) {
        this.desk = desk;
    }

    @PostConstruct
    void create(Composite parent) {
        view = new HelpView(parent, desk);
    }

    @Focus
    void focus() {
        view.focus();
    }

    /** What it shows, for tests. */
    HelpView view() {
        return view;
    }
}
