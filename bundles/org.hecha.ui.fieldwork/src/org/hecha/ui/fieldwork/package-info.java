/** The verifier's pages: process, sampling, materiality, coverage, checklists, opinion. */
@org.osgi.annotation.versioning.Version("0.1.0")
package org.hecha.ui.fieldwork;
