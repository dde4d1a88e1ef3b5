package org.hecha.ui.internal.handlers;

import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.services.IServiceConstants;
import org.hecha.ui.internal.help.HelpDesk;

import jakarta.inject.Named;

/** Shows the help of the page in front. */
public final class HelpHandler {

    @Execute
    void execute(@Optional @Named(IServiceConstants.ACTIVE_PART) MPart active, HelpDesk help) {
        help.ask(active == null ? HelpDesk.OVERVIEW : active.getElementId());
    }
}
