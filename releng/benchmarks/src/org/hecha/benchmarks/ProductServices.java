package org.hecha.benchmarks;

import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;

/** The services of the product, for tasks that run on its side of {@link ProductFramework}. */
public final class ProductServices {

    private ProductServices() {
    }

    /** The service of that kind. */
    public static <T> T of(Class<T> kind) {
        BundleContext context = FrameworkUtil.getBundle(ProductServices.class).getBundleContext();
        return context.getService(context.getServiceReference(kind));
    }
}
