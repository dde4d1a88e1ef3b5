package org.hecha.ui.internal.handlers;

import java.util.List;

import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.advanced.MPerspective;
import org.hecha.ui.internal.window.Perspectives;

import jakarta.inject.Named;

/** Brings the perspective with a number to the front, counted from 1; does nothing where there are not so many. */
public final class PerspectiveHandler {

    /** Id of the command's parameter. */
    static final String NUMBER = "org.hecha.ui.parameter.perspective"; //$NON-NLS-1$

    @Execute
    void execute(MApplication application, @Named(NUMBER) String number) {
        show(application, Integer.parseInt(number));
    }

    static void show(MApplication application, int number) {
        Perspectives perspectives = new Perspectives(application);
        List<MPerspective> all = perspectives.all();
        if (number <= all.size()) {
            perspectives.show(all.get(number - 1));
        }
    }
}
