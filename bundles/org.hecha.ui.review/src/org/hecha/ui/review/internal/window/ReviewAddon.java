package org.hecha.ui.review.internal.window;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.e4.core.contexts.ContextFunction;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.UIEvents;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.hecha.standard.seal.PackageVerifier;
import org.hecha.ui.Background;
import org.hecha.ui.FileChoice;
import org.hecha.ui.Navigator;
import org.hecha.ui.Opener;
import org.hecha.ui.Openers;
import org.hecha.ui.Reporter;
import org.hecha.ui.Session;
import org.hecha.ui.review.ReviewIds;
import org.hecha.ui.review.internal.opening.Memory;
import org.hecha.ui.review.internal.opening.Preferred;
import org.hecha.ui.review.internal.opening.Review;
import org.hecha.ui.review.internal.sign.SignDialog;
import org.hecha.ui.review.internal.sign.SigningDesk;
import org.hecha.ui.review.internal.verdict.Journey;
import org.hecha.ui.review.internal.verdict.ReportSaving;
import org.hecha.ui.review.internal.verdict.ReviewCommands;
import org.osgi.service.prefs.BackingStoreException;
import org.osgi.service.prefs.Preferences;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;

/** Makes what review needs and puts it into the application's context: an add-on. */
public final class ReviewAddon {

    private static final Logger LOG = LoggerFactory.getLogger(ReviewAddon.class);
    private static final String PREFERENCES = "org.hecha.ui.review"; //$NON-NLS-1$

    private final MApplication application;
    private Review review;

    @Inject
    public ReviewAddon(MApplication application) {
        this.application = application;
    }

    /** Made when first asked for: the session comes from another add-on, which may be made later than this one. */
    @PostConstruct
    void start() {
        IEclipseContext context = application.getContext();
        once(context, Memory.class, ReviewAddon::memory);
        once(context, Review.class, this::review);
        once(context, Journey.class, all -> new Journey(all.get(Session.class), all.get(Review.class), all.get(Navigator.class),
                file -> Program.launch(file.toString())));
        once(context, ReportSaving.class, all -> new ReportSaving(all.get(Background.class), all.get(FileChoice.class)));
        once(context, SigningDesk.class, all -> new SigningDesk(all.get(Session.class), all.get(Review.class),
                all.get(Background.class), all.get(Reporter.class), all,
                wizard -> new SignDialog(all.get(Display.class).getActiveShell(), wizard).open()));
        context.set(ReviewCommands.class, new WindowCommands(application));
    }

    private static Memory memory(IEclipseContext context) {
        Preferences store = InstanceScope.INSTANCE.getNode(PREFERENCES);
        Preferred preferred = new Preferred(key -> store.get(key, null),
                () -> Optional.ofNullable(context.get(org.hecha.ui.Preferences.class)).map(org.hecha.ui.Preferences::now));
        return new Memory(preferred, (key, value) -> {
            store.put(key, value);
            try {
                store.flush();
            } catch (BackingStoreException e) {
                // Losing it is no reason to disturb anybody.
                LOG.warn("What was chosen last could not be kept", e); //$NON-NLS-1$
            }
        });
    }

    private static <T> void once(IEclipseContext context, Class<T> type, Function<IEclipseContext, T> maker) {
        context.set(type.getName(), new ContextFunction() {
            private T made;

            @Override
            public Object compute(IEclipseContext asking, String key) {
                if (made == null) {
                    made = maker.apply(context);
                }
                return made;
            }
        });
    }

    private Review review(IEclipseContext context) {
        Supplier<Optional<PackageVerifier>> verifier = () -> Optional.ofNullable(context.get(PackageVerifier.class));
        review = new Review(context.get(Session.class), context.get(Background.class), verifier, context.get(Memory.class));
        Openers openers = context.get(Openers.class);
        review.within(openers::mayLeave, this::bringUp);
        return review;
    }

    @Inject
    void openers(@org.eclipse.e4.core.di.annotations.Optional Openers openers) {
        if (openers != null) {
            // What review needs is put together later: it is asked for when something is opened.
            openers.add(new Opener() {
                @Override
                public boolean accepts(Path path) {
                    return application.getContext().get(Review.class).accepts(path);
                }

                @Override
                public void open(Path path) {
                    application.getContext().get(Review.class).open(path);
                }
            });
        }
    }

    private void bringUp() {
        IEclipseContext window = application.getSelectedElement().getContext();
        window.get(EPartService.class).switchPerspective(ReviewIds.PERSPECTIVE);
        application.getContext().get(Navigator.class).show(ReviewIds.PART_VERDICT);
    }

    @Inject
    void started(@org.eclipse.e4.core.di.annotations.Optional
            @UIEventTopic(UIEvents.UILifeCycle.APP_STARTUP_COMPLETE) Object event) {
        if (event == null) {
            // Injected once before the event comes.
            return;
        }
        for (MWindow window : application.getChildren()) {
            if (window.getWidget() instanceof Shell shell) {
                new FileDrop(application.getContext().get(Openers.class)::open).on(shell);
            }
        }
    }

    @PreDestroy
    void stop() {
        if (review != null) {
            review.stop();
        }
    }
}
