/** The engagement as a document: open, save, edit by commands. Below standards and user interface; knows neither. */
@org.osgi.annotation.versioning.Version("0.1.0")
package org.hecha.core;
