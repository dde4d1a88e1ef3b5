/** Long work: on all cores, with progress and cancel. */
@org.osgi.annotation.versioning.Version("0.1.0")
package org.hecha.core.work;
