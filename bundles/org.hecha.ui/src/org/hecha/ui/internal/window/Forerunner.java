package org.hecha.ui.internal.window;

import java.util.List;
import java.util.Optional;

import org.hecha.standard.calculation.Quantification;
import org.hecha.ui.internal.calculation.Evaluation;
import org.hecha.verification.Verification;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;

/**
 * Asks for the services that the pages need while the window is still being drawn: the installed standards are read beside it and
 * not by the first page that wants to know one.
 */
final class Forerunner {

    private static final List<Class<?>> WANTED = List.of(Quantification.class, Evaluation.class, Verification.class);

    private Forerunner() {
    }

    /** Returns at once. */
    static void start() {
        Optional.ofNullable(FrameworkUtil.getBundle(Forerunner.class)).map(Bundle::getBundleContext).ifPresent(context -> {
            Thread thread = new Thread(() -> WANTED.forEach(type -> ask(context, type)), "forerunner"); //$NON-NLS-1$
            thread.setDaemon(true);
            thread.start();
        });
    }

    /** Kept to the end: a service that nobody holds would be thrown away. */
    private static void ask(BundleContext context, Class<?> type) {
        ServiceReference<?> found = context.getServiceReference(type);
        if (found != null) {
            context.getService(found);
        }
    }
}
