/**
 * Intake: templates that people fill in, and the reading of what they filled in. A workbook (.xlsx) and a folder of CSV
 * files are two forms of the same thing.
 */
@org.osgi.annotation.versioning.Version("0.1.0")
package org.hecha.io.spreadsheet;
