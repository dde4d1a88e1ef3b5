package org.hecha.ui.internal.window;

import java.util.List;

import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.e4.ui.workbench.modeling.EPartService.PartState;
import org.eclipse.emf.ecore.EObject;
import org.hecha.ui.Navigator;
import org.hecha.ui.Session;

/** Finds the parts in the model of the running window, first those of the perspective in front. */
final class PartNavigator implements Navigator {

    private static final String SHOWS = "shows:"; //$NON-NLS-1$

    private final MApplication application;
    private final Session session;

    PartNavigator(MApplication application, Session session) {
        this.application = application;
        this.session = session;
    }

    @Override
    public void show(String partId) {
        parts(partId, List.of()).stream().findFirst().ifPresent(this::bringUp);
    }

    @Override
    public void reveal(EObject object) {
        session.select(object);
        parts(null, List.of(SHOWS + object.eClass().getName())).stream().findFirst().ifPresent(this::bringUp);
    }

    private List<MPart> parts(String id, List<String> tags) {
        EModelService models = context().get(EModelService.class);
        List<MPart> here = models.findElements(application.getSelectedElement(), id, MPart.class, tags,
                EModelService.IN_ACTIVE_PERSPECTIVE | EModelService.IN_SHARED_AREA);
        return here.isEmpty() ? models.findElements(application, id, MPart.class, tags) : here;
    }

    private void bringUp(MPart part) {
        EPartService service = context().get(EPartService.class);
        service.showPart(part, PartState.ACTIVATE);
    }

    /** The context of the window: the services of parts live there. */
    private IEclipseContext context() {
        return application.getSelectedElement().getContext();
    }
}
