package org.hecha.ui.widgets.chart;

import java.awt.Font;
import java.awt.GraphicsEnvironment;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.swt.graphics.FontData;

/** The window's font for what is drawn off the screen. The other toolkit joins no second font where a sign is missing. */
final class Lettering {

    private static final String SAMPLE = "核查评分证据类别"; //$NON-NLS-1$
    private static final Map<String, String> FAMILIES = new ConcurrentHashMap<>();

    private Lettering() {
    }

    /** A font that has Chinese signs, and looks like {@code window} where that one has them. */
    static Font like(FontData window, double pointsToPixels) {
        String family = FAMILIES.computeIfAbsent(window.getName(), Lettering::family);
        return new Font(family, Font.PLAIN, 1).deriveFont((float) (window.getHeight() * pointsToPixels));
    }

    private static String family(String wanted) {
        if (writesChinese(wanted)) {
            return wanted;
        }
        // The logical font is put together from what the system has, Chinese included where any font has it.
        return writesChinese(Font.SANS_SERIF) ? Font.SANS_SERIF
                : Arrays.stream(GraphicsEnvironment.getLocalGraphicsEnvironment().getAvailableFontFamilyNames())
                        .filter(Lettering::writesChinese).findFirst().orElse(Font.SANS_SERIF);
    }

    private static boolean writesChinese(String family) {
        return new Font(family, Font.PLAIN, 12).canDisplayUpTo(SAMPLE) < 0;
    }
}
