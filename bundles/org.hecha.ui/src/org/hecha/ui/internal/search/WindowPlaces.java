package org.hecha.ui.internal.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.e4.core.commands.ECommandService;
import org.eclipse.e4.core.commands.EHandlerService;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.commands.MCommand;
import org.eclipse.e4.ui.model.application.commands.MHandler;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.hecha.ui.Navigator;
import org.hecha.ui.Session;

/** Pages and commands as the model of the running window has them. */
final class WindowPlaces implements Places {

    private final MApplication application;
    private final IEclipseContext window;
    private final Session session;
    private final Navigator navigator;

    /** @param window context of the window, in which commands are executed */
    WindowPlaces(MApplication application, IEclipseContext window, Session session, Navigator navigator) {
        this.application = application;
        this.window = window;
        this.session = session;
        this.navigator = navigator;
    }

    @Override
    public List<Hit> hits() {
        List<Hit> hits = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (MPart part : window.get(EModelService.class).findElements(application, null, MPart.class)) {
            if (part.getLocalizedLabel() != null && seen.add(part.getElementId())) {
                hits.add(Hit.of(Hit.Kind.PAGE, part.getLocalizedLabel(), "", part.getElementId())); //$NON-NLS-1$
            }
        }
        Map<MCommand, String> keys = new HashMap<>();
        application.getBindingTables().forEach(table -> table.getBindings()
                .forEach(binding -> keys.putIfAbsent(binding.getCommand(), shown(binding.getKeySequence()))));
        Set<MCommand> handled = new HashSet<>(application.getHandlers().stream().map(MHandler::getCommand).toList());
        for (MCommand command : application.getCommands()) {
            if (command.getLocalizedCommandName() != null && command.getParameters().isEmpty() && handled.contains(command)) {
                hits.add(Hit.of(Hit.Kind.COMMAND, command.getLocalizedCommandName(), keys.get(command), command.getElementId()));
            }
        }
        return hits;
    }

    private static String shown(String keys) {
        return keys.replace("M1", "Ctrl").replace("M2", "Shift"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
    }

    @Override
    public boolean lead(Hit hit) {
        return switch (hit.kind()) {
            case PAGE -> {
                navigator.show(hit.target());
                yield true;
            }
            case COMMAND -> execute(hit.target());
            default -> session.document().flatMap(open -> open.find(hit.target())).map(object -> {
                navigator.reveal(object);
                return true;
            }).orElse(false);
        };
    }

    private boolean execute(String id) {
        ParameterizedCommand command = window.get(ECommandService.class).createCommand(id, Map.of());
        EHandlerService handlers = window.get(EHandlerService.class);
        boolean possible = command != null && handlers.canExecute(command);
        if (possible) {
            handlers.executeHandler(command);
        }
        return possible;
    }
}
