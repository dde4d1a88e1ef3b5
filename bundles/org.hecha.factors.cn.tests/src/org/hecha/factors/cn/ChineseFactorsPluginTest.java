package org.hecha.factors.cn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.hecha.standard.Standard;
import org.junit.jupiter.api.Test;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;

/** The collection is found as a service, without anyone naming it. */
class ChineseFactorsPluginTest {

    @Test
    void isRegisteredByDeclarativeServices() throws InvalidSyntaxException {
        BundleContext context = FrameworkUtil.getBundle(ChineseFactors.class).getBundleContext();
        List<ServiceReference<Standard>> found = List.copyOf(context.getServiceReferences(Standard.class,
                "(component.name=" + ChineseFactors.class.getName() + ")"));
        assertEquals(1, found.size());
        Optional<Standard> standard = Optional.ofNullable(context.getService(found.get(0)));
        assertEquals(Optional.of("CN-FACTORS"), standard.map(Standard::id));
        assertTrue(standard.orElseThrow().data().size() >= 7);
    }
}
