package org.hecha.ui.internal.window;

import java.util.List;

import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.advanced.MPerspective;
import org.eclipse.e4.ui.workbench.UIEvents;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.hecha.ui.Speech;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;

/** The perspectives as buttons, whatever bundle brings them; the one in front is pressed. */
public final class PerspectiveSwitcher {

    private static final Speech SPEECH = Speech.of(PerspectiveSwitcher.class);

    private final Perspectives perspectives;
    private ToolBar bar;

    @Inject
    public PerspectiveSwitcher(MApplication application) {
        this.perspectives = new Perspectives(application);
    }

    @PostConstruct
    void create(Composite parent) {
        bar = new ToolBar(parent, SWT.FLAT | SWT.RIGHT);
        List<MPerspective> all = perspectives.all();
        for (int i = 0; i < all.size(); i++) {
            MPerspective perspective = all.get(i);
            ToolItem item = new ToolItem(bar, SWT.RADIO);
            item.setText(perspective.getLocalizedLabel());
            item.setToolTipText(SPEECH.say("perspective", perspective.getLocalizedLabel(), i + 1)); //$NON-NLS-1$
            item.setData(perspective);
            item.addSelectionListener(SelectionListener.widgetSelectedAdapter(pressed -> {
                if (item.getSelection()) {
                    perspectives.show(perspective);
                }
            }));
        }
        press();
    }

    @Inject
    @Optional
    void switched(@UIEventTopic(UIEvents.ElementContainer.TOPIC_SELECTEDELEMENT) Object event) {
        press();
    }

    private void press() {
        if (bar != null && !bar.isDisposed()) {
            MPerspective front = perspectives.front().orElse(null);
            for (ToolItem item : bar.getItems()) {
                item.setSelection(item.getData() == front);
            }
        }
    }
}
