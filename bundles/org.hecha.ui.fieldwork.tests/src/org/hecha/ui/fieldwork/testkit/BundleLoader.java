package org.hecha.ui.fieldwork.testkit;

import java.io.File;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;

/**
 * Loads the classes and data of a standard's bundle before those of the class path, for all of them have data of the same
 * names. Nobody else refers to such a bundle's classes.
 */
final class BundleLoader extends URLClassLoader {

    private BundleLoader(URL... places) {
        super(places, BundleLoader.class.getClassLoader());
    }

    /** @param classes folder with the compiled classes of a bundle, two levels below its own folder */
    static ClassLoader of(File classes) throws MalformedURLException {
        File bundle = classes.getParentFile().getParentFile();
        return new File(bundle, "standard.json").isFile()
                ? new BundleLoader(classes.toURI().toURL(), bundle.toURI().toURL()) : BundleLoader.class.getClassLoader();
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        synchronized (getClassLoadingLock(name)) {
            Class<?> known = findLoadedClass(name);
            if (known == null && findResource(name.replace('.', '/') + ".class") != null) {
                known = findClass(name);
            }
            return known != null ? known : super.loadClass(name, resolve);
        }
    }

    @Override
    public URL getResource(String name) {
        URL own = findResource(name);
        return own != null ? own : super.getResource(name);
    }
}
