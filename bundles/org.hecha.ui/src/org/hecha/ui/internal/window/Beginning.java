package org.hecha.ui.internal.window;

import java.util.Locale;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.core.services.translation.TranslationService;
import org.eclipse.e4.ui.workbench.lifecycle.PostContextCreate;
import org.eclipse.swt.widgets.Display;
import org.hecha.ui.Preferences;

/**
 * What is decided before the first text is read: the user's preferences, the language and the colours of the window. A language named on the
 * command line ({@code -nl}) comes before the one that was chosen.
 */
public final class Beginning {

    /** Set by the start script beside {@code -nl}, which the framework takes off the command line. */
    private static final String NAMED = "hecha.language"; //$NON-NLS-1$

    @PostContextCreate
    void begin(IEclipseContext context) {
        Workspace.choose();
        Preferences preferences = new Preferences(InstanceScope.INSTANCE.getNode(Assembly.PREFERENCES));
        context.set(Preferences.class, preferences);
        Theme theme = new Theme(context.get(Display.class), preferences, context);
        context.set(Theme.class, theme);
        theme.begin();
        if (System.getProperty(NAMED) == null) {
            Locale chosen = preferences.now().language().locale(System.getProperty("user.language")); //$NON-NLS-1$
            Locale.setDefault(chosen);
            context.set(TranslationService.LOCALE, chosen);
        }
    }
}
