package org.hecha.testing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.osgi.service.component.runtime.dto.ComponentConfigurationDTO;
import org.osgi.service.component.runtime.dto.ComponentDescriptionDTO;
import org.osgi.service.component.runtime.dto.ReferenceDTO;
import org.osgi.service.component.runtime.dto.UnsatisfiedReferenceDTO;

/** Says which components do not run and which of their references nothing satisfies. Safe for any thread. */
public final class MissingServices {

    private MissingServices() {
    }

    /**
     * The service of a type.
     *
     * @throws AssertionError when there is none; its message says which component misses what
     */
    public static <T> T service(BundleContext context, Class<T> type) {
        ServiceReference<T> reference = context.getServiceReference(type);
        if (reference == null) {
            throw new AssertionError("no service " + type.getName() + "\n" + String.join("\n", report(context)));
        }
        return context.getService(reference);
    }

    /** One line per reference that keeps a component from running; empty where every component can run. */
    public static List<String> report(BundleContext context) {
        ServiceReference<ServiceComponentRuntime> reference = context.getServiceReference(ServiceComponentRuntime.class);
        if (reference == null) {
            return List.of("the component runtime (org.apache.felix.scr) is not started");
        }
        ServiceComponentRuntime runtime = context.getService(reference);
        List<String> lines = new ArrayList<>();
        runtime.getComponentDescriptionDTOs().stream().sorted(Comparator.comparing(component -> component.name))
                .forEach(component -> lines.addAll(missing(runtime, component)));
        return lines;
    }

    private static List<String> missing(ServiceComponentRuntime runtime, ComponentDescriptionDTO component) {
        List<String> lines = new ArrayList<>();
        for (ComponentConfigurationDTO configuration : runtime.getComponentConfigurationDTOs(component)) {
            if (configuration.state == ComponentConfigurationDTO.FAILED_ACTIVATION) {
                lines.add(name(component) + " could not be activated: " + firstLine(configuration.failure));
            }
            for (UnsatisfiedReferenceDTO unsatisfied : configuration.unsatisfiedReferences) {
                lines.add(name(component) + " misses " + type(component, unsatisfied.name) + " for its reference "
                        + unsatisfied.name);
            }
        }
        return lines;
    }

    private static String name(ComponentDescriptionDTO component) {
        return component.bundle.symbolicName + ": " + component.name;
    }

    private static String type(ComponentDescriptionDTO component, String reference) {
        for (ReferenceDTO declared : component.references) {
            if (declared.name.equals(reference)) {
                return declared.target == null ? declared.interfaceName : declared.interfaceName + declared.target;
            }
        }
        return "a service";
    }

    private static String firstLine(String failure) {
        return failure == null ? "" : failure.lines().findFirst().orElse("");
    }
}
