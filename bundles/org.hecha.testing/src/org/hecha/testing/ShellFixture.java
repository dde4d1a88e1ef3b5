package org.hecha.testing;

import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

import org.eclipse.e4.core.contexts.ContextInjectionFactory;
import org.eclipse.e4.core.contexts.EclipseContextFactory;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A shell and an e4 context for one test, so that a part is tested with real widgets and real injection but without a
 * workbench. Register it with {@code @RegisterExtension}. The thread of the test is the UI thread. Needs a display
 * (Xvfb will do).
 */
public final class ShellFixture implements BeforeEachCallback, AfterEachCallback {

    private static final long PATIENCE_SECONDS = 60;
    private static final int TICK_MS = 20;

    private Shell shell;
    private IEclipseContext context;

    @Override
    public void beforeEach(ExtensionContext test) {
        shell = new Shell(Display.getDefault(), SWT.SHELL_TRIM);
        shell.setLayout(new FillLayout());
        shell.setSize(1200, 700);
        context = EclipseContextFactory.create(test.getDisplayName());
        context.set(Composite.class, shell);
        context.set(Display.class, shell.getDisplay());
        shell.open();
    }

    @Override
    public void afterEach(ExtensionContext test) {
        context.dispose();
        shell.dispose();
        pump();
    }

    /** The shell. */
    public Shell shell() {
        return shell;
    }

    /** Makes an object known to what is injected later. */
    public <T> ShellFixture with(Class<T> type, T object) {
        context.set(type, object);
        return this;
    }

    /** Makes a part in the shell, as the workbench would: injected, then {@code @PostConstruct}. */
    public <T> T make(Class<T> part) {
        T made = ContextInjectionFactory.make(part, context);
        shell.layout(true, true);
        pump();
        return made;
    }

    /** Takes a part down, as the workbench would: {@code @PreDestroy}. */
    public void unmake(Object part) {
        ContextInjectionFactory.uninject(part, context);
    }

    /** Runs tasks later on the UI thread, when the test pumps. */
    public Executor ui() {
        Display display = shell.getDisplay();
        return display::asyncExec;
    }

    /** Does everything that waits for the UI thread now. */
    public void pump() {
        Display display = Display.getDefault();
        while (display.readAndDispatch()) {
            // Every waiting event and task.
        }
    }

    /**
     * Lets the UI thread work until something has come true.
     *
     * @param what said when it does not
     * @throws AssertionError when it has not come true after a minute
     */
    public void until(Supplier<String> what, BooleanSupplier come) {
        Display display = shell.getDisplay();
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!come.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError(what.get());
            }
            if (!display.readAndDispatch()) {
                display.timerExec(TICK_MS, () -> { });
                display.sleep();
            }
        }
    }
}
