package org.hecha.ui.internal.handlers;

import org.eclipse.e4.core.di.annotations.Execute;
import org.hecha.ui.internal.help.HelpDesk;

/** Shows the overview: what the window can do and all its keys. */
public final class HelpIndexHandler {

    @Execute
    void execute(HelpDesk help) {
        help.ask(HelpDesk.OVERVIEW);
    }
}
