package org.hecha.benchmarks;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.launch.FrameworkFactory;

/**
 * The bundles of the built product in a framework inside this JVM, so that JMH measures what ships, with its services
 * wired as they are shipped. Classes of this project exist twice: here, where JMH finds them, and as a bundle among the
 * product's. A task crosses the border as a {@link Callable}.
 */
public final class ProductFramework implements AutoCloseable {

    /** System property: folder of the installed product. */
    public static final String PRODUCT = "hecha.product";
    /** System property: this project as a jar. */
    public static final String JAR = "hecha.benchmarks.jar";

    private final Framework framework;
    private final Bundle own;

    private ProductFramework(Framework framework, Bundle own) {
        this.framework = framework;
        this.own = own;
    }

    /** Installs and starts everything that is no window. */
    public static ProductFramework start() {
        Framework framework = null;
        try {
            Path storage = Files.createTempDirectory("hecha-benchmark");
            framework = ServiceLoader.load(FrameworkFactory.class).findFirst().orElseThrow()
                    .newFramework(Map.of(Constants.FRAMEWORK_STORAGE, storage.toString(),
                            Constants.FRAMEWORK_STORAGE_CLEAN, Constants.FRAMEWORK_STORAGE_CLEAN_ONFIRSTINIT,
                            // as the product's launcher does
                            "osgi.compatibility.bootdelegation", "true"));
            framework.start();
            List<Bundle> installed = new ArrayList<>();
            for (Path jar : jars(Path.of(System.getProperty(PRODUCT)).resolve("plugins"))) {
                installed.add(framework.getBundleContext().installBundle("reference:" + jar.toUri()));
            }
            Bundle own = framework.getBundleContext()
                    .installBundle("reference:" + Path.of(System.getProperty(JAR)).toUri());
            for (Bundle bundle : installed) {
                boolean fragment = bundle.getHeaders().get(Constants.FRAGMENT_HOST) != null;
                boolean wanted = bundle.getSymbolicName().startsWith("org.hecha.")
                        || bundle.getSymbolicName().equals("org.apache.felix.scr");
                if (wanted && !fragment) {
                    bundle.start(Bundle.START_ACTIVATION_POLICY);
                }
            }
            own.start();
            return new ProductFramework(framework, own);
        } catch (IOException | BundleException e) {
            stop(framework);
            throw new IllegalStateException(e);
        }
    }

    private static List<Path> jars(Path plugins) throws IOException {
        try (Stream<Path> files = Files.list(plugins)) {
            return files.filter(jar -> jar.toString().endsWith(".jar")).filter(jar -> {
                String name = jar.getFileName().toString();
                return !name.startsWith("org.eclipse.osgi_") && !name.matches("org\\.hecha\\.(.*\\.)?ui[._].*")
                        && !name.startsWith("org.hecha.app") && !name.contains("simpleconfigurator")
                        && !name.contains("equinox.launcher");
            }).sorted().toList();
        }
    }

    /**
     * A task made on the product's side.
     *
     * @param type class of this project with a public static method that returns a {@link Callable}
     * @param method its name
     * @param arguments of types that both sides share
     */
    @SuppressWarnings("unchecked")
    public Callable<Object> task(Class<?> type, String method, Object... arguments) {
        try {
            Class<?> there = own.loadClass(type.getName());
            Class<?>[] types = Stream.of(arguments).map(Object::getClass).toArray(Class<?>[]::new);
            return (Callable<Object>) there.getMethod(method, types).invoke(null, arguments);
        } catch (InvocationTargetException e) {
            throw new IllegalStateException(e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        stop(framework);
    }

    /** Its threads would keep the measuring JVM alive. */
    private static void stop(Framework framework) {
        if (framework == null) {
            return;
        }
        try {
            framework.stop();
            framework.waitForStop(0);
        } catch (BundleException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
