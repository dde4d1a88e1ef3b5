package org.hecha.report;

import java.nio.file.Path;

import org.hecha.core.text.Refusal;

/** Writes the verification report. Safe for any thread; the model objects handed in must not change meanwhile. */
public interface ReportWriter {

    /** Where the report stands inside an engagement folder. */
    String STANDARD_PATH = "report/verification-report.pdf"; //$NON-NLS-1$

    /**
     * Writes the report at once: after a failure the target is as it was. The same input gives the same bytes.
     *
     * @param content what the report says
     * @param target PDF file to write; its folder is made where it is missing
     * @throws Refusal when it cannot be written
     */
    void write(ReportContent content, Path target) throws Refusal;
}
