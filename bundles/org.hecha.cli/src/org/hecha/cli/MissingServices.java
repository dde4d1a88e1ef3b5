package org.hecha.cli;

import java.util.Arrays;
import java.util.stream.Collectors;

import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.osgi.service.component.runtime.dto.ComponentConfigurationDTO;
import org.osgi.service.component.runtime.dto.ComponentDescriptionDTO;

/** Says which service is missing when the command line cannot start: an incomplete installation. */
final class MissingServices {

    private MissingServices() {
    }

    static String describe(BundleContext bundle) {
        ServiceReference<ServiceComponentRuntime> reference = bundle.getServiceReference(ServiceComponentRuntime.class);
        if (reference == null) {
            return "hecha: the component runtime (org.apache.felix.scr) did not start; install the product again.";
        }
        ServiceComponentRuntime runtime = bundle.getService(reference);
        ComponentDescriptionDTO description = runtime.getComponentDescriptionDTO(bundle.getBundle(), Services.class.getName());
        if (description == null) {
            return "hecha: the command line's own component is not declared; install the product again.";
        }
        String missing = runtime.getComponentConfigurationDTOs(description).stream()
                .map(MissingServices::unsatisfied).filter(s -> !s.isEmpty()).collect(Collectors.joining(", "));
        return "hecha: these parts are not installed or did not start: " + missing + ". Install the product again.";
    }

    private static String unsatisfied(ComponentConfigurationDTO configuration) {
        return Arrays.stream(configuration.unsatisfiedReferences).map(r -> r.name).collect(Collectors.joining(", "));
    }
}
