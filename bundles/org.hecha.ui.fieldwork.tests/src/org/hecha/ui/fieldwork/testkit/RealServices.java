package org.hecha.ui.fieldwork.testkit;

import org.hecha.testing.MissingServices;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/** The product's services: those of the framework or, without one, wired from the component descriptions on the class path. */
public final class RealServices {

    private static PlainWiring wiring;

    private RealServices() {
    }

    /** The service of a type. @throws AssertionError where there is none */
    public static synchronized <T> T of(Class<T> type) {
        Bundle bundle = FrameworkUtil.getBundle(RealServices.class);
        if (bundle != null) {
            return MissingServices.service(bundle.getBundleContext(), type);
        }
        if (wiring == null) {
            wiring = PlainWiring.ofClassPath();
        }
        return type.cast(wiring.one(type.getName()));
    }
}
