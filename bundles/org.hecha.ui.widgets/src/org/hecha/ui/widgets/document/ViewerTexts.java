package org.hecha.ui.widgets.document;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** Texts of the viewers in the language of the running window. */
final class ViewerTexts {

    private static final ResourceBundle.Control OWN = ResourceBundle.Control
            .getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private ViewerTexts() {
    }

    static String say(String key, Object... arguments) {
        ResourceBundle texts = ResourceBundle.getBundle(ViewerTexts.class.getPackageName() + ".messages", //$NON-NLS-1$
                Locale.getDefault(), ViewerTexts.class.getClassLoader(), OWN);
        return new MessageFormat(texts.getString(key), Locale.getDefault()).format(arguments);
    }
}
