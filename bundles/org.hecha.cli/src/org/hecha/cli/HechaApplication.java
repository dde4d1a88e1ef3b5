package org.hecha.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;

/** The headless program: hands the arguments to the command line and its answer to the shell. */
public final class HechaApplication implements IApplication {

    @Override
    public Object start(IApplicationContext context) {
        String[] arguments = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
        context.applicationRunning();
        // The shell's encoding is not Java's: output is UTF-8 whatever the locale, as files are.
        PrintStream out = new PrintStream(new java.io.FileOutputStream(java.io.FileDescriptor.out), true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new java.io.FileOutputStream(java.io.FileDescriptor.err), true, StandardCharsets.UTF_8);
        BundleContext bundle = FrameworkUtil.getBundle(HechaApplication.class).getBundleContext();
        ServiceReference<Services> reference = bundle.getServiceReference(Services.class);
        if (reference == null) {
            err.println(MissingServices.describe(bundle));
            return ExitCode.OUR_FAULT;
        }
        try {
            return new Cli(bundle.getService(reference)).run(arguments, out, err);
        } finally {
            bundle.ungetService(reference);
        }
    }

    @Override
    public void stop() {
        // Nothing runs beside the one verb.
    }
}
