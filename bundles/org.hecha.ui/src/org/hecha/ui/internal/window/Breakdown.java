package org.hecha.ui.internal.window;

import org.eclipse.core.runtime.Platform;
import org.hecha.ui.Speech;
import org.osgi.framework.Bundle;

/** What support needs to know of a failure that nobody expected, and of the program: version, system, Java. */
public final class Breakdown {

    private static final Speech SPEECH = Speech.of(Breakdown.class);

    private Breakdown() {
    }

    /** Version, system and Java, a line each. */
    public static String environment() {
        return SPEECH.say("environment", version(), System.getProperty("os.name") + ' ' + System.getProperty("os.version") //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                + ' ' + System.getProperty("os.arch"), System.getProperty("java.version") + ' ' //$NON-NLS-1$ //$NON-NLS-2$
                + System.getProperty("java.vendor")); //$NON-NLS-1$
    }

    private static String version() {
        Bundle bundle = Platform.isRunning() ? Platform.getBundle("org.hecha.ui") : null; //$NON-NLS-1$
        return bundle == null ? SPEECH.say("unknownVersion") : bundle.getVersion().toString(); //$NON-NLS-1$
    }

    /** The environment and where it happened. */
    public static String report(Throwable failure) {
        StringBuilder report = new StringBuilder(environment()).append("\n\n"); //$NON-NLS-1$
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            report.append(cause).append('\n');
            for (StackTraceElement place : cause.getStackTrace()) {
                report.append("    ").append(place).append('\n'); //$NON-NLS-1$
            }
        }
        return report.toString();
    }
}
