package org.hecha.ui.internal.window;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;

import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.hecha.ui.Preferences;
import org.hecha.ui.widgets.Palette;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Shows the window light or dark, as the user chose, at once. UI thread. */
public final class Theme {

    /** Ids of the themes in org.hecha.app. */
    static final String LIGHT = "org.hecha.app.theme.light"; //$NON-NLS-1$
    static final String DARK = "org.hecha.app.theme.dark"; //$NON-NLS-1$
    private static final Logger LOG = LoggerFactory.getLogger(Theme.class);

    private final Display display;
    private final Preferences preferences;
    private final IEclipseContext context;

    /** @param context of the application, where the theme engine is once the window is drawn */
    public Theme(Display display, Preferences preferences, IEclipseContext context) {
        this.display = display;
        this.preferences = preferences;
        this.context = context;
    }

    /** Before the first widget: the window is drawn as the user chose from its beginning. */
    void begin() {
        boolean dark = isDark();
        darkenNative(dark);
        Palette.use(dark ? Palette.DARK : Palette.LIGHT);
        // Read by the workbench when it makes the theme engine.
        System.setProperty("cssTheme", dark ? DARK : LIGHT); //$NON-NLS-1$
    }

    /** Applies what the user chose to what is drawn already. */
    public void apply() {
        boolean dark = isDark();
        IThemeEngine engine = context.get(IThemeEngine.class);
        if (engine == null || engine.getActiveTheme() != null && engine.getActiveTheme().getId().equals(dark ? DARK : LIGHT)) {
            return;
        }
        darkenNative(dark);
        engine.setTheme(dark ? DARK : LIGHT, false);
        // At the last: the engine takes every widget back to what the toolkit thinks, and with it the colours that mean something.
        Palette.use(dark ? Palette.DARK : Palette.LIGHT);
    }

    private boolean isDark() {
        return preferences.now().theme().isDark(Display.isSystemDarkTheme());
    }

    /**
     * What the toolkit draws itself: scroll bars, menus, arrows. SWT has this for the IDE and offers it to others by name only;
     * where it is missing those stay as the system draws them.
     */
    private void darkenNative(boolean dark) {
        if ("gtk".equals(SWT.getPlatform())) { //$NON-NLS-1$
            try {
                Class.forName("org.eclipse.swt.internal.gtk.OS", true, SWT.class.getClassLoader()) //$NON-NLS-1$
                        .getMethod("setDarkThemePreferred", boolean.class).invoke(null, dark); //$NON-NLS-1$
                // Otherwise it takes widgets back to the colours that it found when the program began.
                Method colors = Display.class.getDeclaredMethod("initializeSystemColors"); //$NON-NLS-1$
                colors.setAccessible(true);
                colors.invoke(display);
            } catch (ClassNotFoundException | NoSuchMethodException | IllegalAccessException | InvocationTargetException e) {
                LOG.info("The toolkit's own colours stay as they are", e); //$NON-NLS-1$
            }
        } else if ("win32".equals(SWT.getPlatform())) { //$NON-NLS-1$
            for (String key : new String[] {"useDarkModeExplorerTheme", "useShellTitleColoring"}) { //$NON-NLS-1$ //$NON-NLS-2$
                display.setData("org.eclipse.swt.internal.win32." + key, dark); //$NON-NLS-1$
            }
        }
    }
}
