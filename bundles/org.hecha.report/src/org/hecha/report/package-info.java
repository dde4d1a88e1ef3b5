/** The verification report (核查报告) as a PDF, made from the model. */
@org.osgi.annotation.versioning.Version("0.1.0")
package org.hecha.report;
