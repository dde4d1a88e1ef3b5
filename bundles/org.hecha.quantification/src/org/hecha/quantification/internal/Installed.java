package org.hecha.quantification.internal;

import org.hecha.quantification.internal.catalogue.Catalogue;

/** What the installed standards declare, compiled; for the services of this bundle alone. */
@FunctionalInterface
public interface Installed {

    /** As it is now; a standard that comes or goes is seen by the next call. */
    Catalogue catalogue();
}
