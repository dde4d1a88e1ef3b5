package org.hecha.ui.score.internal.run;

import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.workbench.UIEvents;
import org.hecha.ui.score.DossierListener;

/** Has the window look at its buttons and menus again; by itself it does so only when the user moves. */
final class Enablement implements DossierListener {

    private final IEventBroker events;

    Enablement(IEventBroker events) {
        this.events = events;
    }

    @Override
    public void dossierChanged() {
        look();
    }

    @Override
    public void contentChanged() {
        look();
    }

    @Override
    public void saved() {
        look();
    }

    @Override
    public void scoredChanged() {
        look();
    }

    private void look() {
        events.post(UIEvents.REQUEST_ENABLEMENT_UPDATE_TOPIC, UIEvents.ALL_ELEMENT_ID);
    }
}
