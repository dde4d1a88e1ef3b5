package org.hecha.ui.review.internal.window;

import java.util.Map;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.e4.core.commands.ECommandService;
import org.eclipse.e4.core.commands.EHandlerService;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.ui.model.application.MApplication;
import org.hecha.ui.review.internal.verdict.ReviewCommands;

/** Runs commands by the services of the running window. */
final class WindowCommands implements ReviewCommands {

    private final MApplication application;

    WindowCommands(MApplication application) {
        this.application = application;
    }

    @Override
    public void run(String commandId) {
        IEclipseContext context = application.getSelectedElement().getContext().getActiveLeaf();
        ParameterizedCommand command = context.get(ECommandService.class).createCommand(commandId, Map.of());
        EHandlerService handlers = context.get(EHandlerService.class);
        if (handlers.canExecute(command)) {
            handlers.executeHandler(command);
        }
    }
}
